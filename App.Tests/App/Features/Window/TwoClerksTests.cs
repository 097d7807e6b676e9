using ApprovalOffice.App.Features.Window;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Window;

/// <summary>Two clerks on one case at the same moment: one wins, the other is told who did what.</summary>
public sealed class TwoClerksTests
{
    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task OfTwoActsAtOnce_OneWins_AndTheOtherIsToldWhoDidWhat(DatabaseProvider engine)
    {
        await using WindowOffice office = await WindowOffice.OpenAsync(engine);
        for (int round = 0; round < 100; round++)
        {
            ApprovalCase subject = await office.CaseAsync(steps => steps.Judged());
            CaseTarget target = new(subject.Id, subject.Version);
            CorrectionRequest request = new([new CorrectionLine(null, "请补充申请表")], new DateOnly(2026, 12, 1), null);
            Task<Outcome<int>> first = Task.Run(() => office.AsClerkAsync(s => s.GetRequiredService<AcceptCase>().RunAsync(target, default), "甲"));
            Task<Outcome<int>> second = Task.Run(() => office.AsClerkAsync(
                s => round % 2 == 0
                    ? s.GetRequiredService<AcceptCase>().RunAsync(target, default)
                    : s.GetRequiredService<RequestCorrection>().RunAsync(target, request, default),
                "乙"));

            Outcome<int>[] outcomes = await Task.WhenAll(first, second);

            int winner = Array.FindIndex(outcomes, o => o.IsOk);
            outcomes.Count(o => o.IsOk).ShouldBe(1, string.Join(" / ", outcomes.Select(o => o.Sentence)));
            Outcome<int> loser = outcomes[1 - winner];
            bool corrected = winner == 1 && round % 2 == 1;
            loser.Kind.ShouldBe(OutcomeKind.Conflict, loser.Sentence);
            loser.Sentence.ShouldContain(winner == 0 ? "甲" : "乙");
            loser.Sentence.ShouldContain(corrected ? "告知补正" : "受理");
            ApprovalCase now = await office.ReadAsync(subject.Id);
            now.State.ShouldBe(corrected ? CaseState.CorrectionRequested : CaseState.Accepted);
            now.Events.Count(e => e.Action is CaseAction.Accept or CaseAction.RequestCorrection).ShouldBe(1);
        }
    }
}
