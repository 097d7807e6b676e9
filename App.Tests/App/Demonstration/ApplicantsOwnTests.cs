using ApprovalOffice.App.Demonstration;
using ApprovalOffice.App.Demonstration.Living;
using ApprovalOffice.App.Features.Projects;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.SampleProjects;
using ApprovalOffice.Tests.Browser;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ApprovalOffice.Tests.App.Demonstration;

/// <summary>Each owner of the demonstration has an agent of its own, who sees what is the owner's and nothing else.</summary>
public sealed class ApplicantsOwnTests
{
    [Fact]
    public async Task AnAgent_SeesTheOwnersProject_AndNoOther()
    {
        FakeTimeProvider clock = new(new DateTimeOffset(2026, 10, 20, 1, 0, 0, TimeSpan.Zero));
        await using OfficeHost host = new OfficeHost(clock, new Dictionary<string, string?> { ["Office:RunJobs"] = "false" }).Open();
        CatalogueSet catalogue = (await host.Services.GetRequiredService<OfficeReference>().CatalogueTodayAsync(CancellationToken.None)).Catalogue;
        CityOffice office = new(host.Services);
        CityRegister register = new(office, catalogue);
        foreach (SampleProject sample in catalogue.Files.SampleProjects.Projects)
        {
            await register.RegisterAsync(sample, new DateOnly(2027, 3, 1));
        }

        catalogue.Files.SampleProjects.Projects.Select(p => p.Owner.Uscc).Order().ShouldBe(DemonstrationApplicant.All.Select(a => a.CreditCode).Order());
        foreach (SampleProject sample in catalogue.Files.SampleProjects.Projects)
        {
            string agent = DemonstrationApplicant.Of(sample.Owner.Uscc).UserName;
            ProjectPageOf seen = await office.AsAsync(agent, s => s.GetRequiredService<ProjectList>().ReadAsync(new ProjectFilter("", "", "", 1), CancellationToken.None));
            seen.Rows.Select(r => r.Name).ShouldBe([sample.Name], agent);
        }
    }
}
