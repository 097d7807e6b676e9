using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.App.Features.Stages;

/// <summary>信用约束: whoever broke a promise makes no other until it is made good (rules §5).</summary>
internal static class PromiseBar
{
    /// <summary>Refuses a promise of an applicant who is barred.</summary>
    /// <param name="work">The stage application.</param>
    /// <param name="matterCode">The matter that is promised; null where none is.</param>
    /// <param name="ct">Cancels the read.</param>
    /// <exception cref="RuleBroken">STAGE-007, naming the case.</exception>
    public static async Task RequireNoneAsync(StageWork work, string? matterCode, CancellationToken ct)
    {
        if (matterCode is not null)
        {
            BrokenPromise? broken = await BrokenPromises.FirstOfAsync(work.Db, work.Stage.Subject.ApplicantId, ct);
            StageRules.PromiseBarred.Require(broken is null, $"Promise-{matterCode}", $"{broken}");
        }
    }
}
