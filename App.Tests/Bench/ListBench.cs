using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using ApprovalOffice.App.Access;
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

/// <summary>
/// How long the lists of a loaded office take, for those who see all of it and for those who see their part: beside the same lists of a small
/// office, and beside SQL written by hand. The offices are in the folders that bench.sh names.
/// </summary>
[Trait("Category", "Bench")]
public sealed class ListBench
{
    private const int WarmUps = 3;
    private static readonly int Reads = int.TryParse(Environment.GetEnvironmentVariable("OFFICE_BENCH_READS"), CultureInfo.InvariantCulture, out int reads) && reads > 0 ? reads : 40;

    private static readonly CancellationToken None = CancellationToken.None;

    // What these do is to write.
    private static readonly string[] NoLists = ["seals", "deliveries"];

    [Fact]
    public async Task EveryList_OfALoadedOffice_IsRead()
    {
        List<Measured> large = await MeasureAsync(Folder("OFFICE_BENCH_FOLDER"), withPlans: true);
        Dictionary<(string, string), Measured> small = (await MeasureAsync(Folder("OFFICE_BENCH_SMALL"), withPlans: false)).ToDictionary(m => (m.Name, m.Person));
        foreach (Measured list in large)
        {
            Measured beside = small[(list.Name, list.Person)];
            BenchReport.Write(
                list.Name, list.Person, Number(list.Queries), BenchReport.Milliseconds(list.Of(50)), BenchReport.Milliseconds(list.Of(95)), BenchReport.Milliseconds(beside.Of(95)),
                Ratio(list.Of(95), beside.Of(95)));
        }

        List<string> faults = [.. large.SelectMany(m => m.Faults)];
        BenchReport.Write("读全表、逐行找一页或者另行排序的查询", "", Number(faults.Count), "", "", "", "");
        faults.ShouldBeEmpty(string.Join('\n', faults));
    }

    [Fact]
    public async Task TheSameRows_ByHand()
    {
        await using OfficeHost host = Open(Folder("OFFICE_BENCH_FOLDER"));
        CaseFloor floor = new(host.Services);
        foreach (HandWrittenList list in HandWrittenList.All)
        {
            List<TimeSpan> office = [], byHand = [];
            await floor.AsAsync(list.Person, async services =>
            {
                for (int i = 0; i < WarmUps + Reads; i++)
                {
                    // In turns, so that neither has the quieter machine.
                    long began = Stopwatch.GetTimestamp();
                    IReadOnlyList<Guid> found = await list.Read(services);
                    TimeSpan took = Stopwatch.GetElapsedTime(began);
                    began = Stopwatch.GetTimestamp();
                    List<Guid> same = await RunAsync(services, list.Sql);
                    TimeSpan tookByHand = Stopwatch.GetElapsedTime(began);
                    same.ShouldBe(found, list.Name);
                    if (i >= WarmUps)
                    {
                        office.Add(took);
                        byHand.Add(tookByHand);
                    }
                }

                return true;
            });
            TimeSpan ours = BenchReport.Percentile(office, 50), theirs = BenchReport.Percentile(byHand, 50);
            BenchReport.Write(list.Name, list.Person, BenchReport.Milliseconds(ours), BenchReport.Milliseconds(theirs), Ratio(ours, theirs));
        }
    }

    private static async Task<List<Measured>> MeasureAsync(string folder, bool withPlans)
    {
        await using OfficeHost host = Open(folder);
        CaseFloor floor = new(host.Services);
        Console.WriteLine($"{folder}: {await floor.WithAsync(db => db.Set<ApprovalCase>().CountAsync()):N0} cases");
        List<Measured> measured = [];
        string? only = Environment.GetEnvironmentVariable("OFFICE_BENCH_LIST");
        foreach (OpenedList list in Lists().Where(l => only is null || l.ToString() == only))
        {
            List<SentQuery> sent = await ListPlanTests.SentAsync(floor, list);
            List<TimeSpan> times = await floor.AsAsync(list.Person, async services =>
            {
                List<TimeSpan> all = [];
                for (int i = 0; i < WarmUps + Reads; i++)
                {
                    long began = Stopwatch.GetTimestamp();
                    await list.Read(services);
                    all.Add(Stopwatch.GetElapsedTime(began));
                }

                return all[WarmUps..];
            });
            List<string> faults = [];
            if (withPlans)
            {
                foreach (QueryPlan plan in await floor.WithAsync(db => ListPlanTests.PlansAsync(db, sent)))
                {
                    faults.AddRange(list.FaultsOf(plan).Select(fault => $"{list}: {fault}\n{plan}"));
                }
            }

            // Of one list only, what the engine does is printed.
            if (Environment.GetEnvironmentVariable("OFFICE_BENCH_LIST") == list.ToString() && withPlans)
            {
                foreach (SentQuery query in sent)
                {
                    TimeSpan took = await floor.WithAsync(async db =>
                    {
                        await db.Database.OpenConnectionAsync();
                        long began = Stopwatch.GetTimestamp();
                        await query.ExplainAsync(db.Database.GetDbConnection(), "", 0);
                        return Stopwatch.GetElapsedTime(began);
                    });
                    Console.WriteLine($"{BenchReport.Milliseconds(took)} ms\n{(await floor.WithAsync(db => ListPlanTests.PlansAsync(db, [query])))[0]}");
                }
            }

            measured.Add(new Measured(list.Name, list.Person, sent.Count, times, faults));
            Console.WriteLine($"{list}: {BenchReport.Milliseconds(measured[^1].Of(95))} ms, {faults.Count} faults");
        }

        return measured;
    }

    private static async Task<List<Guid>> RunAsync(IServiceProvider services, string sql)
    {
        CurrentPerson person = services.GetRequiredService<CurrentPerson>();
        await using OfficeDbContext db = await services.GetRequiredService<IDbContextFactory<OfficeDbContext>>().CreateDbContextAsync(None);
        await db.Database.OpenConnectionAsync(None);
        await using DbCommand command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        foreach ((string name, object value) in new (string, object)[]
        {
            ("@organ", (object?)person.OrganId?.ToString().ToUpperInvariant() ?? DBNull.Value),
            ("@region", (object?)person.Regions.FirstOrDefault().Value ?? DBNull.Value),
            ("@today", services.GetRequiredService<TimeProvider>().Today().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        })
        {
            if (sql.Contains(name, StringComparison.Ordinal))
            {
                DbParameter parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = (name, value);
                command.Parameters.Add(parameter);
            }
        }

        List<Guid> found = [];
        await using DbDataReader rows = await command.ExecuteReaderAsync(None);
        while (await rows.ReadAsync(None))
        {
            // What is shown is read, as the office reads it.
            object[] shown = new object[rows.FieldCount];
            rows.GetValues(shown);
            found.Add(Guid.Parse((string)shown[0]));
        }

        return found;
    }

    private static OfficeHost Open(string folder) => new OfficeHost(settings: new Dictionary<string, string?> { ["Office:RunJobs"] = "false" }, folder: folder).Open();

    private static string Folder(string variable)
    {
        string? folder = Environment.GetEnvironmentVariable(variable);
        folder.ShouldNotBeNull($"bench.sh names the folder of the office in {variable}");
        return folder;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Ratio(TimeSpan one, TimeSpan other) => (one / other).ToString("0.00", CultureInfo.InvariantCulture);

    private static IEnumerable<OpenedList> Lists()
    {
        foreach (OpenedList list in ListPlanTests.Lists().Where(list => !NoLists.Contains(list.Name)))
        {
            yield return list;
        }

        foreach (string person in (string[])["leader", "clerk", "clerk-chengdong", "reviewer-chengdong"])
        {
            bool isOfCity = person is "leader" or "clerk";
            yield return new("cases page 2", person, s => s.GetRequiredService<CaseList>().PageAsync(new CaseFilter { Page = 2 }, None)) { InOrder = true, SeesAll = isOfCity };
            foreach ((string sort, _) in CaseSort.All)
            {
                foreach (bool descending in (bool[])[false, true])
                {
                    yield return new($"cases by {sort}{(descending ? ", the last first" : "")}", person, s => s.GetRequiredService<CaseList>().PageAsync(new CaseFilter { Sort = sort, Descending = descending }, None))
                    {
                        InOrder = isOfCity, SeesAll = isOfCity,
                    };
                }
            }

            yield return new("projects page 2", person, s => s.GetRequiredService<ProjectList>().ReadAsync(new ProjectFilter("", "", "", 2), None)) { SeesAll = isOfCity };
        }
    }

    private sealed record Measured(string Name, string Person, int Queries, List<TimeSpan> Times, List<string> Faults)
    {
        public TimeSpan Of(int hundredths) => BenchReport.Percentile(Times, hundredths);
    }
}
