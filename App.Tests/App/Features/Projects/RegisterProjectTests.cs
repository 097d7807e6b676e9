using System.Globalization;
using System.Security.Claims;
using ApprovalOffice.App.Access;
using ApprovalOffice.App.Features.Guidance;
using ApprovalOffice.App.Features.Projects;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Projects.Flow;
using ApprovalOffice.Data.SmartGuidance;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Tests.Support.Cases;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using CatalogueSample = ApprovalOffice.Data.Catalogue.SampleProjects.SampleProject;

namespace ApprovalOffice.Tests.App.Features.Projects;

public sealed class RegisterProjectTests
{
    private static readonly CatalogueSet City = CatalogueReader.ReadShipped();

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ProjectsOfEveryType_AreRegisteredThroughTheForm(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        foreach (CatalogueSample sample in City.Files.SampleProjects.Projects)
        {
            ProjectForm form = FormOf(sample);
            if ((await AsClerkAsync(office, services => services.GetRequiredService<FindApplicants>().SearchAsync(sample.Owner.Uscc, CancellationToken.None))) is [var known])
            {
                (form.IsNewOwner, form.OwnerId) = (false, known.Id);
            }

            ConstructionProject project = await RegisteredAsync(office, form, sample.Name);
            project.Dimensions.ShouldBe(sample.Dimensions, sample.Name);
            project.ThemeCode.ShouldBe(sample.ExpectedTheme, sample.Name);
            FactSet facts = project.Facts.Over(City.DefaultFacts);
            foreach ((string key, FactValue value) in sample.Facts.Over(City.DefaultFacts))
            {
                facts[key].ShouldBe(value, $"{sample.Name} {key}");
            }

            project.AllAttributes()["height"].Number.ShouldBe(sample.Attributes["height"].Number);
        }

        HashSet<string> tried = [.. City.Files.SampleProjects.Projects.Select(p => p.Dimensions.ProjectType)];
        int number = 0;
        foreach (string type in City.Dimensions.Single(d => d.Key == "projectType").Values.Select(v => v.Code).Where(code => !tried.Contains(code)))
        {
            ProjectForm form = FormOf(City.Files.SampleProjects.Projects[0]);
            form.ProjectCode = $"2026-990102-83-01-8{++number:D5}";
            form.Owner.CreditCode = CreditCode.Compose('9', '1', RegionCode.Parse("990102"), $"MB{number:D6}").Value;
            form.Codes["projectType"] = type;
            form.Codes["landMode"] = "EXISTING";
            (await RegisteredAsync(office, form, type)).Dimensions.ProjectType.ShouldBe(type);
        }
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task APerson_IsRegisteredOnce_AndFoundByTheIdentityNumber(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        ProjectForm form = FormOf(City.Files.SampleProjects.Projects.First(p => p.Dimensions.ProjectType == "RURAL"));
        form.Codes["projectType"] = "RURAL_HOUSE";
        form.Owner = new OwnerForm
        {
            IsNatural = true, ResidentId = "990106198001010014", Name = "罗云岭", ContactName = "罗云岭", ContactPhone = "0000-8600001", Address = "青山县云岭镇云岭村二组",
        };
        form.Owner.ResidentId = Valid(form.Owner.ResidentId);
        ConstructionProject project = await RegisteredAsync(office, form, "a villager's house");
        (project.OwnerName, project.OwnerCreditCode).ShouldBe(("罗云岭", null));

        form.ProjectCode = "2026-990106-05-03-900002";
        Outcome<Guid> twice = await AsClerkAsync(office, services => services.GetRequiredService<RegisterProject>().RunAsync(form, CancellationToken.None));
        (twice.Rule?.Code, twice.Field).ShouldBe(("PROJ-020", "Owner.ResidentId"));
        twice.Sentence.ShouldNotContain("罗云岭");

        ApplicantChoice found = (await AsClerkAsync(office, services => services.GetRequiredService<FindApplicants>().SearchAsync(form.Owner.ResidentId, CancellationToken.None))).Single();
        found.Known.ShouldContain("*");
        (form.IsNewOwner, form.OwnerId) = (false, found.Id);
        (await RegisteredAsync(office, form, "a second house")).OwnerId.ShouldBe(found.Id);
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AGuidanceCode_BringsEveryAnswerIntoTheForm(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        CatalogueSample sample = City.Files.SampleProjects.Projects.Single(p => p.Id == "XM-05");
        ProjectForm form = FormOf(sample);
        form.AreaCode = "QA-01";
        GuidanceAnswers given = ProjectFormAnswers.Of(City, form);
        Outcome<GuidanceCode> kept = await InScopeAsync(office, services => services.GetRequiredService<KeepGuidance>().RunAsync(given.ToQuery(), null, CancellationToken.None));
        kept.IsOk.ShouldBeTrue(kept.Sentence);

        GuidanceAnswers? taken = await AsClerkAsync(office, services => services.GetRequiredService<KeptGuidance>().FindAsync(kept.Value.Grouped, CancellationToken.None));
        ProjectForm fresh = new();
        ProjectFormAnswers.Fill(City, fresh, taken.ShouldNotBeNull());
        fresh.FloorArea.ShouldBe("6820");
        ProjectFormAnswers.Of(City, fresh).ToQuery().ShouldBe(given.ToQuery());

        ProjectForm whole = FormOf(sample);
        ProjectFormAnswers.Fill(City, whole, taken);
        ConstructionProject project = await RegisteredAsync(office, whole, sample.Name);
        (project.ThemeCode, project.EvaluatedAreaCode).ShouldBe(("ZT-21", "QA-01"));
        ProjectFlow flow = ProjectFlow.Of(City, FlowSubject.Of(project), new DateOnly(2026, 10, 20));
        flow.Find("SX-5-004").ShouldNotBeNull().Regional.ShouldNotBeNull();
        flow.Dropped.SelectMany(d => d.Reason.Answers).ShouldAllBe(a => a.Given);
    }

    [Fact]
    public async Task ACode_IsGivenForWholeAnswersOnly_AndNotWithoutEnd()
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(DatabaseProvider.Sqlite);
        string whole = ProjectFormAnswers.Of(City, FormOf(City.Files.SampleProjects.Projects[0])).ToQuery();
        System.Net.IPAddress home = System.Net.IPAddress.Parse("2001:db8:1:2::7");
        (await KeepAsync("projectType=EDU", home)).Rule?.Code.ShouldBe("GUID-001");
        for (int i = 0; i < 20; i++)
        {
            (await KeepAsync(whole, home)).IsOk.ShouldBeTrue();
        }

        (await KeepAsync(whole, System.Net.IPAddress.Parse("2001:db8:1:2::8"))).Rule?.Code.ShouldBe("GUID-002");
        (await KeepAsync(whole, System.Net.IPAddress.Parse("2001:db8:1:3::7"))).IsOk.ShouldBeTrue();

        Task<Outcome<GuidanceCode>> KeepAsync(string query, System.Net.IPAddress address) =>
            InScopeAsync(office, services => services.GetRequiredService<KeepGuidance>().RunAsync(query, address, CancellationToken.None));
    }

    private static ProjectForm FormOf(CatalogueSample sample)
    {
        ProjectForm form = new()
        {
            ProjectCode = sample.ProjectCode, Name = sample.Name, IsNewOwner = true, SiteRegion = sample.ProjectCode.Split('-')[1], Address = sample.Site,
            Investment = Typed(sample.Attributes["investment"]), LandArea = Typed(sample.Attributes["landArea"]), FloorArea = Typed(sample.Attributes["floorArea"]),
            PlannedStart = "2026-12-01", PlannedEnd = "2028-12-01", IndustryCode = "E4700", ScaleText = sample.DemoNote,
            Owner = new OwnerForm
            {
                CreditCode = sample.Owner.Uscc, Name = sample.Owner.Name, Representative = "韩永昌", ContactName = "王某某", ContactPhone = "0000-8200001", Address = sample.Site,
            },
        };
        foreach ((string key, string code) in sample.Dimensions.Codes())
        {
            form.Codes[key] = code;
        }

        foreach ((string key, FactValue value) in sample.Facts.Over(City.DefaultFacts).Concat(sample.Attributes))
        {
            form.Answers[key] = value.IsTrue ? GuidanceField.Yes : Typed(value);
        }

        return form;
    }

    private static string Typed(FactValue value) => value.ToString();

    // GB 11643: the last character follows from the others.
    private static string Valid(string number) => Enumerable.Range(0, 11)
        .Select(i => number[..17] + (i == 10 ? "X" : i.ToString(CultureInfo.InvariantCulture)))
        .Single(candidate => ResidentId.TryParse(candidate, out _));

    private static async Task<ConstructionProject> RegisteredAsync(PlacedOffice office, ProjectForm form, string what)
    {
        Outcome<Guid> outcome = await AsClerkAsync(office, services => services.GetRequiredService<RegisterProject>().RunAsync(form, CancellationToken.None));
        outcome.IsOk.ShouldBeTrue($"{what}: {outcome.Field} {outcome.Sentence}");
        return await InScopeAsync(office, async services =>
        {
            await using OfficeDbContext db = await services.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContextAsync();
            return await db.Set<ConstructionProject>().AsNoTracking().SingleAsync(p => p.Id == outcome.Value);
        });
    }

    private static Task<T> AsClerkAsync<T>(PlacedOffice office, Func<IServiceProvider, Task<T>> act) => InScopeAsync(office, services =>
    {
        services.GetRequiredService<ScopePerson>().Enter(new ClaimsPrincipal(new ClaimsIdentity(
            [
                new Claim(ClaimTypes.Name, "周晓岚"), new Claim(OfficeClaims.Person, Guid.CreateVersion7(office.Clock.GetUtcNow()).ToString()), new Claim(OfficeClaims.Region, "990100"),
                new Claim(OfficeClaims.Permission, Permissions.ReadCases), new Claim(OfficeClaims.Permission, Permissions.EnterCases),
            ],
            "test")));
        return act(services);
    });

    private static async Task<T> InScopeAsync<T>(PlacedOffice office, Func<IServiceProvider, Task<T>> act)
    {
        await using AsyncServiceScope scope = office.Host.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }
}
