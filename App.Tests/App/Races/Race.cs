using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Tests.App.Features.Review;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Races;

/// <summary>
/// Two people at the same moment on the same record. Exactly one wins; the other is told who was first, and when they look again and
/// still insist, which rule stands against it. Afterwards trail and cases verify.
/// </summary>
internal static class Race
{
    /// <summary>Races once for every case.</summary>
    /// <param name="office">The office.</param>
    /// <param name="cases">The cases as both saw them.</param>
    /// <param name="first">One.</param>
    /// <param name="second">The other.</param>
    /// <param name="ended">Looks at the case afterwards, told whether the first one won.</param>
    public static async Task RunAsync(ReviewOffice office, IEnumerable<CaseTarget> cases, Racer first, Racer second, Func<ApprovalCase, bool, Task> ended)
    {
        foreach ((int round, CaseTarget target) in cases.Index())
        {
            (Racer ahead, Racer behind) = round % 2 == 0 ? (first, second) : (second, first);
            Outcome<int>[] outcomes = await Task.WhenAll(Task.Run(() => ahead.Act(target)), Task.Run(() => behind.Act(target)));

            string all = string.Join(" / ", outcomes.Select(o => o.Sentence));
            outcomes.Count(o => o.IsOk).ShouldBe(1, all);
            (Racer winner, Racer loser, Outcome<int> lost) = outcomes[0].IsOk ? (ahead, behind, outcomes[1]) : (behind, ahead, outcomes[0]);
            winner.Never.ShouldBeNull(all);
            if (lost.Kind == OutcomeKind.Refused)
            {
                lost.Rule.ShouldBe(loser.Never, all);
            }
            else
            {
                (lost.Kind, lost.ConflictWith?.Who).ShouldBe((OutcomeKind.Conflict, winner.Name), all);
                lost.Sentence.ShouldContain(winner.Name);
            }

            ApprovalCase now = await office.CaseAsync(target.CaseId);
            Outcome<int> again = await loser.Act(new CaseTarget(now.Id, now.Version));
            (again.Kind, again.Rule).ShouldBe((OutcomeKind.Refused, loser.TooLate), again.Sentence);
            again.Sentence.ShouldStartWith($"{loser.TooLate.Code} {loser.TooLate.Sentence}");
            await ended(now, winner == first);
        }

        await VerifyAsync(office);
    }

    /// <summary>The chain of the trail holds, and every case agrees with its events and its days.</summary>
    public static async Task VerifyAsync(ReviewOffice office)
    {
        await using AsyncServiceScope scope = office.Host.Services.CreateAsyncScope();
        IVerification[] checks = [.. scope.ServiceProvider.GetServices<IVerification>().Where(v => v.Subject is "留痕" or "办件")];
        checks.Length.ShouldBe(2);
        foreach (IVerification check in checks)
        {
            (await check.VerifyAsync(CancellationToken.None)).Faults.ShouldBeEmpty(check.Subject);
        }
    }
}
