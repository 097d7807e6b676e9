using System.Diagnostics;
using System.Globalization;
using ApprovalOffice.App.Features.Cases;
using ApprovalOffice.App.Features.Projects;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Cases;
using ApprovalOffice.Tests.App.QueryPlans;
using ApprovalOffice.Tests.Browser;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Bench;

/// <summary>How long the lists of a loaded office take, for those who see all of it and for those who see their part. The office is in the folder that bench.sh names.</summary>
[Trait("Category", "Bench")]
public sealed class ListBench
{
    private const int WarmUps = 3;
    private const int Reads = 40;

    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task EveryList_OfALoadedOffice_IsRead()
    {
        string? folder = Environment.GetEnvironmentVariable("OFFICE_BENCH_FOLDER");
        folder.ShouldNotBeNull("bench.sh names the folder of the loaded office");
        await using OfficeHost host = new OfficeHost(settings: new Dictionary<string, string?> { ["Office:RunJobs"] = "false" }, folder: folder).Open();
        CaseFloor floor = new(host.Services);
        int cases = await floor.WithAsync(db => db.Set<ApprovalCase>().CountAsync());
        foreach (OpenedList list in Lists())
        {
            List<TimeSpan> times = [];
            for (int i = 0; i < WarmUps + Reads; i++)
            {
                TimeSpan took = await floor.AsAsync(list.Person, async services =>
                {
                    // Signing in is not the list's.
                    long began = Stopwatch.GetTimestamp();
                    await list.Read(services);
                    return Stopwatch.GetElapsedTime(began);
                });
                if (i >= WarmUps)
                {
                    times.Add(took);
                }
            }

            BenchReport.Write(
                list.Name, list.Person, cases.ToString("N0", CultureInfo.InvariantCulture),
                BenchReport.Milliseconds(BenchReport.Percentile(times, 50)), BenchReport.Milliseconds(BenchReport.Percentile(times, 95)));
        }
    }

    private static IEnumerable<OpenedList> Lists()
    {
        foreach (OpenedList list in ListPlanTests.Lists().Where(list => list.Name is not ("seals" or "deliveries")))
        {
            yield return list;
        }

        foreach (string person in (string[])["leader", "clerk", "clerk-chengdong", "reviewer-chengdong"])
        {
            yield return new("cases first", person, s => s.GetRequiredService<CaseList>().PageAsync(new CaseFilter(), None));
            yield return new("cases page 2", person, s => s.GetRequiredService<CaseList>().PageAsync(new CaseFilter { Page = 2 }, None));
            yield return new("cases of a state", person, s => s.GetRequiredService<CaseList>().PageAsync(new CaseFilter { Group = "review" }, None));
            yield return new("cases of a light", person, s => s.GetRequiredService<CaseList>().PageAsync(new CaseFilter { Light = Light.Red }, None));
            yield return new("projects page 2", person, s => s.GetRequiredService<ProjectList>().ReadAsync(new ProjectFilter("", "", "", 2), None));
        }
    }
}
