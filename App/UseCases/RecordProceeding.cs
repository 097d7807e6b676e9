using ApprovalOffice.App.Access;
using ApprovalOffice.Data.Cases.Flow;

namespace ApprovalOffice.App.UseCases;

/// <summary>What is told, asked, said and handed on beside a review or before a grant is undone: hearing, third parties, statements, report upward (行政许可法第三十六条、第四十三条、第四十七条).</summary>
public sealed class RecordProceeding(CaseOperation operation)
{
    /// <summary>Records one.</summary>
    /// <param name="target">The case as seen.</param>
    /// <param name="action">告知听证权利, 申请听证, 告知利害关系人, 陈述申辩, 举行听证 or 转报上级机关.</param>
    /// <param name="words">What was told, asked or said.</param>
    /// <param name="organ">The superior organ; only for 转报上级机关.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome<int>> RunAsync(CaseTarget target, CaseAction action, string? words, string? organ, CancellationToken ct) =>
        operation.RunAsync(
            target,
            PermissionsOf(action),
            CaseTransitions.Of(action).Name,
            work =>
            {
                if (action == CaseAction.RequestHearing)
                {
                    work.Case.RequestHearing(work.Act, words, work.Calendar);
                }
                else
                {
                    work.Case.Note(action, work.Act, words, organ);
                }

                return Task.CompletedTask;
            },
            ct);

    private static string[] PermissionsOf(CaseAction action) => action switch
    {
        CaseAction.ReportUpward => [Permissions.DecideCases],
        CaseAction.RequestHearing or CaseAction.RecordStatement => [Permissions.ReviewCases, Permissions.Apply],
        _ => [Permissions.ReviewCases],
    };
}
