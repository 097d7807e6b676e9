using ApprovalOffice.App.Access;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.Support.Databases;

namespace ApprovalOffice.Tests.App.Features.Review;

/// <summary>Two people at the same moment on the same case: one wins, the other is told, nothing is half-done.</summary>
public sealed class ReviewRacesTests
{
    private const int Rounds = 100;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Grant_ByTwoAtOnce_IsDecidedOnce(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        foreach (CaseTarget target in await office.ProposedAsync(Rounds))
        {
            await RaceAsync(
                office.DoAsync<GrantCase>("head", use => use.RunAsync(target, "同意", CancellationToken.None)),
                office.DoAsync<GrantCase>("approver", use => use.RunAsync(target, "同意", CancellationToken.None)));

            ApprovalCase decided = await office.CaseAsync(target.CaseId);
            decided.State.ShouldBe(CaseState.Granted);
            decided.Events.Count(e => e.Action == CaseAction.Grant).ShouldBe(1);
            decided.SigningRounds.Single().Steps.Count.ShouldBe(2);
            (await office.CertificatesAsync(target.CaseId)).ShouldBe(1);
        }
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Grant_WhileTheApplicantWithdraws_OneOfThemHappened(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        foreach (CaseTarget target in await office.ProposedAsync(Rounds))
        {
            bool granted = await RaceAsync(
                office.DoAsync<GrantCase>("head", use => use.RunAsync(target, "同意", CancellationToken.None)),
                office.DoAsync<CaseOperation>("applicant", operation => operation.RunAsync(target, [Permissions.Apply], "撤回申请", WithdrawAsync, CancellationToken.None)));

            ApprovalCase after = await office.CaseAsync(target.CaseId);
            after.State.ShouldBe(granted ? CaseState.Granted : CaseState.Withdrawn);
            after.Decision.ShouldBe(granted ? CaseDecision.Grant : null);
            (await office.CertificatesAsync(target.CaseId)).ShouldBe(granted ? 1 : 0);
        }
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task Propose_WhileTheClockIsStopped_OneOfThemHappened(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        foreach (CaseTarget target in await office.ReviewedAsync(Rounds))
        {
            bool proposed = await RaceAsync(
                office.DoAsync<ProposeDecision>("reviewer", use => use.RunAsync(target, CaseDecision.Grant, "拟同意", CancellationToken.None)),
                office.DoAsync<SuspendClock>("reviewer2", use => use.RunAsync(target, Hearing(), CancellationToken.None)));

            ApprovalCase after = await office.CaseAsync(target.CaseId);
            after.SigningRounds.Count.ShouldBe(proposed ? 1 : 0);
            after.Suspensions.Count.ShouldBe(proposed ? 0 : 1);
        }
    }

    private static SuspensionForm Hearing() => new()
    {
        Kind = "听证", LegalGround = "行政许可法第四十五条", Reason = "利害关系人申请听证", HearingOn = new DateOnly(2026, 11, 2), PlannedEndOn = new DateOnly(2026, 11, 3),
    };

    private static Task WithdrawAsync(CaseWork work)
    {
        work.Case.Withdraw(work.Act, "方案调整", work.Calendar);
        return Task.CompletedTask;
    }

    /// <summary>Whether the first of the two won; exactly one did, and the other was refused or told who was first.</summary>
    private static async Task<bool> RaceAsync(Task<Outcome<int>> first, Task<Outcome<int>> second)
    {
        Outcome<int>[] outcomes = await Task.WhenAll(first, second);
        outcomes.Count(o => o.IsOk).ShouldBe(1, string.Join(" / ", outcomes.Select(o => o.Sentence)));
        outcomes.Single(o => !o.IsOk).Kind.ShouldBeOneOf(OutcomeKind.Conflict, OutcomeKind.Refused);
        return outcomes[0].IsOk;
    }
}
