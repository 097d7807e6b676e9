using ApprovalOffice.App.Features.Stages;
using ApprovalOffice.App.Features.Window;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.App.Features.Stages;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Races;

/// <summary>Two clerks on the intake of one stage application at once, on both databases: from its receipt to its acceptance.</summary>
public sealed class StageRaceTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task TwoClerks_OnOneStageIntake(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        (Guid project, Guid work) = await office.ProjectAsync("2026-990102-83-01-000704");
        Guid id = (await office.BeginAsync(project, work, "3")).Value;
        await office.FillAsync(id);
        await office.SubmitAsync(id);

        await RaceAsync(office, id, _ => (use, target) => use.ReceiveAsync(target, Ct));
        string[] codes = [.. (await SheetAsync(office, id)).Materials.Where(m => m.IsSupplied).Select(m => m.Code)];
        for (int round = 0; round < RaceRounds.Count; round++)
        {
            // Two verdicts on one material: the case keeps that of the winner.
            string code = codes[round % codes.Length];
            string winner = await RaceAsync(office, id, clerk => (use, target) => use.JudgeAsync(target, new StageJudgement(code, MaterialVerdict.NeedsCorrection, clerk), Ct));
            (await SheetAsync(office, id)).Materials.Single(m => m.Code == code).Reason.ShouldBe(winner);
        }

        foreach (string code in (await SheetAsync(office, id)).Materials.Select(m => m.Code))
        {
            StageTarget seen = (await SheetAsync(office, id)).Target;
            (await office.AsClerkAsync<StageIntake>("周晓岚", use => use.JudgeAsync(seen, new StageJudgement(code, MaterialVerdict.Complete, null), Ct))).IsOk.ShouldBeTrue();
        }

        await RaceAsync(office, id, _ => (use, target) => use.AcceptAsync(target, Ct));
        StageTarget accepted = (await SheetAsync(office, id)).Target;
        (await office.AsClerkAsync<StageIntake>("周晓岚", use => use.AcceptAsync(accepted, Ct))).Rule.ShouldBe(CaseRules.MaterialsIncomplete);
        await Race.VerifyAsync(office);
    }

    /// <summary>Both act on the application as they saw it; one wins, and the other is told who.</summary>
    /// <returns>The winner's name.</returns>
    private static async Task<string> RaceAsync(ReviewOffice office, Guid id, Func<string, Func<StageIntake, StageTarget, Task<Outcome<int>>>> act)
    {
        // The trail tells two acts of one person apart by their moments: time goes on between them.
        office.Clock.Advance(TimeSpan.FromSeconds(1));
        StageTarget target = (await SheetAsync(office, id)).Target;
        string[] clerks = ["周晓岚", "钱多多"];
        Outcome<int>[] outcomes = await Task.WhenAll(clerks.Select(clerk => Task.Run(() => office.AsClerkAsync<StageIntake>(clerk, use => act(clerk)(use, target)))));
        outcomes.Count(o => o.IsOk).ShouldBe(1, string.Join(" / ", outcomes.Select(o => o.Sentence)));
        int winner = Array.FindIndex(outcomes, o => o.IsOk);
        Outcome<int> lost = outcomes[1 - winner];
        (lost.Kind, lost.ConflictWith?.Who).ShouldBe((OutcomeKind.Conflict, clerks[winner]), lost.Sentence);
        lost.Sentence.ShouldContain(clerks[winner]);
        return clerks[winner];
    }

    private static async Task<StageIntakeSheet> SheetAsync(ReviewOffice office, Guid id) =>
        (await office.AsAsync("clerk", s => s.GetRequiredService<StageIntakes>().FindAsync(id, Ct)))!;
}
