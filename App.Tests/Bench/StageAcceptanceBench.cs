using System.Diagnostics;
using System.Globalization;
using ApprovalOffice.App.Features.Stages;
using ApprovalOffice.App.Features.Window;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.App.Features.Stages;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Bench;

/// <summary>What it takes to accept a stage application with fifteen matters.</summary>
[Trait("Category", "Bench")]
public sealed class StageAcceptanceBench
{
    private const int Matters = 15;
    private const int Times = 7;

    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task AStageOfFifteenMatters_IsAcceptedAtOnce()
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(DatabaseProvider.Sqlite);
        List<TimeSpan> times = [];
        int reads = 0, accepted = 0;
        for (int i = 0; i <= Times; i++)
        {
            Guid id = await JudgedAsync(office, $"2026-990102-83-01-0009{i:D2}");
            StageTarget target = (await SheetAsync(office, id)).Target;
            List<string> sent = [];
            TimeSpan took = default;
            Outcome<int> outcome = await office.AsAsync("clerk", async services =>
            {
                StageIntake intake = services.GetRequiredService<StageIntake>();
                using (CommandWatch.Start(command => sent.Add(command.CommandText)))
                {
                    long began = Stopwatch.GetTimestamp();
                    Outcome<int> done = await intake.AcceptAsync(target, None);
                    took = Stopwatch.GetElapsedTime(began);
                    return done;
                }
            });
            outcome.IsOk.ShouldBeTrue(outcome.Sentence);
            if (i > 0)
            {
                times.Add(took);
            }

            accepted = (await SheetAsync(office, id)).Matters.Count(m => !m.IsAtIntake);
            reads = sent.Count(sql => sql.TrimStart().StartsWith("SELECT", StringComparison.Ordinal));
            Console.WriteLine(string.Join("\n--\n", sent.Select(sql => sql.Length > 160 ? sql[..160] : sql)));
        }

        BenchReport.Write("事项", Number(accepted));
        BenchReport.Write("查询（SELECT）次数", Number(reads));
        BenchReport.Write("用时中位数（毫秒）", BenchReport.Milliseconds(BenchReport.Percentile(times, 50)));
        BenchReport.Write("用时最长（毫秒）", BenchReport.Milliseconds(times.Max()));
        accepted.ShouldBe(Matters);
    }

    // A project that has to do with nearly everybody.
    private static FactSet Much { get; } = new[]
    {
        "needNewLand", "waterSoil", "floodImpact", "waterDraw", "undergroundRelics", "nationalSecurity", "airportMilitary", "geoHazard", "seismic", "climate", "minerals", "municipalRoad",
        "roadWorks", "greenTrees", "drainageAlter", "wasteDisposal", "nightWork", "tempBuilding", "tempLand", "sewagePermit", "needWater", "needDrain", "needPower", "needGas", "needHeat",
        "needTelecom", "needCatv", "archiveScope",
    }.Aggregate(FactSet.Empty, (facts, key) => facts.With(key, true));

    private static async Task<Guid> JudgedAsync(ReviewOffice office, string code)
    {
        (Guid project, Guid work) = await office.ProjectAsync(code, school => StageFloor.Works(school) with { Facts = Much });
        Guid id = (await office.BeginAsync(project, work, "5")).Value;
        int chosen = 0;
        foreach (StageMatterLine matter in (await office.StageAsync(id)).Open.Where(m => m.IsApplicants))
        {
            bool isWanted = chosen < Matters;
            if (matter.IsChosen != isWanted)
            {
                await office.DoStageAsync<EditStage>(id, (use, target) => use.ChooseAsync(target, matter.Code, isWanted, None));
            }

            chosen += isWanted ? 1 : 0;
        }

        await office.FillAsync(id);
        await office.SubmitAsync(id);
        await DoAsync(office, id, (use, target) => use.ReceiveAsync(target, None));
        await DoAsync(office, id, (use, target) => use.JudgeRestAsync(target, None));
        return id;
    }

    private static async Task<StageIntakeSheet> SheetAsync(ReviewOffice office, Guid id) =>
        (await office.AsAsync("clerk", s => s.GetRequiredService<StageIntakes>().FindAsync(id, None)))!;

    private static async Task DoAsync(ReviewOffice office, Guid id, Func<StageIntake, StageTarget, Task<Outcome<int>>> act)
    {
        StageTarget target = (await SheetAsync(office, id)).Target;
        Outcome<int> outcome = await office.DoAsync<StageIntake>("clerk", use => act(use, target));
        outcome.IsOk.ShouldBeTrue(outcome.Sentence);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
