using ApprovalOffice.App.Demonstration.Living;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases.Prerequisites;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Tests.Browser;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ApprovalOffice.Tests.App.Demonstration;

/// <summary>All utilities answer with one type of document: the water company's answer is not the drainage company's.</summary>
public sealed class SharedResultTypeTests
{
    [Fact]
    public async Task TheResultOfOneMatter_IsNoneOfAnotherThatSharesItsType()
    {
        FakeTimeProvider clock = new(new DateTimeOffset(2026, 10, 20, 1, 0, 0, TimeSpan.Zero));
        await using OfficeHost host = new OfficeHost(clock, new Dictionary<string, string?> { ["Office:RunJobs"] = "false" }).Open();
        CatalogueSet catalogue = (await host.Services.GetRequiredService<OfficeReference>().CatalogueTodayAsync(CancellationToken.None)).Catalogue;
        CityOffice office = new(host.Services);
        CityProject school = await new CityRegister(office, catalogue).RegisterAsync(catalogue.Files.SampleProjects.Projects[0], new DateOnly(2027, 3, 1));
        await school.ApplyAsync("5", ["SX-5-020", "SX-5-021"]);
        await school.AcceptAsync("5");
        await school.GrantAsync("SX-5-020");

        ProjectResults results = await office.ReadAsync(async db =>
            await ProjectResults.LoadAsync(db, await db.Set<ConstructionProject>().Select(p => p.Id).SingleAsync(), CancellationToken.None));

        results.DescribeOf(catalogue.Matter("SX-5-020")).ShouldNotBeNull();
        results.DescribeOf(catalogue.Matter("SX-5-021")).ShouldBeNull();
        results.FromElsewhere(catalogue.Matter("SX-5-021")).ShouldBeNull();
    }
}
