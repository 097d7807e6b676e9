using ApprovalOffice.App.Features.Window;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Cases;
using ApprovalOffice.Tests.Support.Cases;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.App.QueryPlans;

/// <summary>容缺待补: the open debts are few, the cases in whose states one may be owed are nearly all.</summary>
public sealed class OwedPlanTests
{
    [Theory]
    [InlineData("clerk")]
    [InlineData("clerk-chengdong")]
    public async Task OpenDebts_LeadToTheirCases(string clerk)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(DatabaseProvider.Sqlite);
        CaseFloor floor = new(office.Host.Services);
        List<SentQuery> sent = [];
        using (CommandWatch.Start(command => sent.Add(SentQuery.Of(command))))
        {
            await floor.AsAsync(clerk, async services =>
            {
                sent.Clear();
                await services.GetRequiredService<WindowQueue>().FindAsync(new WindowFilter(WindowTab.Owing), TestContext.Current.CancellationToken);
                return true;
            });
        }

        List<SentQuery> owing = sent.FindAll(query => query.Sql.Contains("SELECT DISTINCT", StringComparison.Ordinal) && query.Sql.Contains("\"OwedMaterials\"", StringComparison.Ordinal));
        owing.Count.ShouldBe(2, "the count and the page");
        foreach (SentQuery query in owing)
        {
            string plan = (await floor.WithAsync(db => QueryPlan.OfAsync(db, query, LargeOffice.Large))).ToString();
            plan.ShouldContain("USING INDEX IX_OwedMaterials_CheckedOn_DueOn (CheckedOn=?)");
            plan.ShouldNotContain("IX_Cases_Desk");
        }
    }
}
