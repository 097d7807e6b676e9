using ApprovalOffice.App.Demonstration.Living;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.ProjectTypes;
using ApprovalOffice.Data.Catalogue.SampleProjects;
using ApprovalOffice.Data.Catalogue.Themes;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Projects.Flow;
using ApprovalOffice.Tests.Browser;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ApprovalOffice.Tests.App.Demonstration;

/// <summary>Twelve of the themes, drawn with a fixed seed, each walked from the first stage to the joint acceptance through the use cases.</summary>
public sealed class ThemesToTheEndTests
{
    private const int Seed = 97;
    private const int Drawn = 12;

    [Fact]
    public async Task DrawnThemes_AreWalkedToTheEnd()
    {
        FakeTimeProvider clock = new(new DateTimeOffset(2026, 10, 20, 1, 0, 0, TimeSpan.Zero));
        await using OfficeHost host = new OfficeHost(clock, new Dictionary<string, string?> { ["Office:RunJobs"] = "false" }).Open();
        CatalogueSet catalogue = (await host.Services.GetRequiredService<OfficeReference>().CatalogueTodayAsync(CancellationToken.None)).Catalogue;
        CityOffice office = new(host.Services);
        CityRegister register = new(office, catalogue);
        ThemeFlow[] themes = [.. catalogue.Themes];
        new Random(Seed).Shuffle(themes);
        foreach ((int number, ThemeFlow theme) in themes.Take(Drawn).Index())
        {
            SampleProject sample = SampleOf(catalogue, theme, number);
            CityProject project = await register.RegisterAsync(sample, new DateOnly(2027, 3, 1));
            ProjectFlow flow = ProjectFlow.Of(
                catalogue, new FlowSubject { Dimensions = sample.Dimensions, Facts = sample.Facts, Attributes = sample.Attributes }, new DateOnly(2026, 10, 20));
            flow.Theme.Code.ShouldBe(theme.Code);

            foreach (FlowStage stage in flow.Stages.Where(s => s.IsNeeded))
            {
                await project.ApplyAsync(stage.Stage.Code);
                clock.Advance(TimeSpan.FromMinutes(10));
                await project.AcceptAsync(stage.Stage.Code);
                clock.Advance(TimeSpan.FromMinutes(10));
            }

            await project.DecideAllAsync(OfficeZone.DateOf(clock.GetUtcNow().UtcDateTime));
            clock.Advance(TimeSpan.FromMinutes(10));

            List<string> expected = [.. flow.Matters.Where(m => m.Mode != HandlingMode.Merged).Select(m => m.Code).Order(StringComparer.Ordinal)];
            List<(string Code, CaseState State)> ended = await office.ReadAsync(async db =>
                (await db.Set<ApprovalCase>().Where(c => c.Subject.ProjectName == sample.Name).Select(c => new { c.Matter.Code, c.State }).ToListAsync())
                .ConvertAll(c => (c.Code, c.State)));
            ended.Select(c => c.Code).Order(StringComparer.Ordinal).ToList().ShouldBe(expected, customMessage: theme.Name);
            ended.Where(c => c.State != CaseState.Issued).ShouldBeEmpty(customMessage: theme.Name);
        }
    }

    /// <summary>A project whose answers select the theme: the first combination of known values that its rule takes.</summary>
    private static SampleProject SampleOf(CatalogueSet catalogue, ThemeFlow theme, int number)
    {
        ProjectDimensions dimensions = Combinations(catalogue.Dimensions).First(d => catalogue.SelectTheme(d).Code == theme.Code);
        SampleProject like = catalogue.Files.SampleProjects.Projects[0];
        return like with
        {
            Id = $"T-{number}",
            Name = $"{theme.Name}样本项目",
            ProjectCode = $"2026-99010{(number % 5) + 2}-47-01-{900000 + number}",
            Dimensions = dimensions,

            // Every second one lies below an airport, so that the collaboration inside the government is asked there too.
            Facts = like.Facts.With("airportMilitary", number % 2 == 1),
            ExpectedTheme = theme.Code,
        };
    }

    private static IEnumerable<ProjectDimensions> Combinations(IReadOnlyList<ClassificationDimension> dimensions) =>
        dimensions.Aggregate(
                (IEnumerable<Dictionary<string, string>>)[[]],
                (known, dimension) => known.SelectMany(k => dimension.Values.Select(v => new Dictionary<string, string>(k) { [dimension.Key] = v.Code })))
            .Select(ProjectDimensions.FromCodes);
}
