using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Joint;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.App.Features.Review;

/// <summary>反馈意见: the organ that was asked answers.</summary>
public sealed class AnswerOpinion(CaseOperation operation, CurrentPerson person, SentFiles files)
{
    /// <summary>Answers one request.</summary>
    public async Task<Outcome<int>> RunAsync(CaseTarget target, Guid requestId, OpinionAnswer answer, CancellationToken ct)
    {
        IReadOnlyList<AttachedFile> attached = await files.TakeAsync(answer.Uploads, ct);
        return await operation.RunAsync(
            target,
            [Permissions.ReviewCases],
            "反馈意见",
            work =>
            {
                // Being asked oneself is no right to speak for another organ that was asked too.
                CaseRules.NoSuchRow.Require(work.Case.OpinionRequests.Any(o => o.Id == requestId && o.OrganId == person.OrganId));
                CaseRules.CarryMissing.Require(answer.Conclusion is not null, "Conclusion", "请选择意见结论");
                work.Case.AnswerOpinion(work.Act, requestId, answer.Conclusion.Value, answer.Reasons, ConditionsOf(answer), attached);
                return Task.CompletedTask;
            },
            ct);
    }

    // The number of the line as the page shows it, so that a refusal finds its field.
    private static List<DepartmentCondition> ConditionsOf(OpinionAnswer answer) =>
        [.. answer.Conditions.Select((typed, i) => (typed, i)).Where(x => !x.typed.IsEmpty).Select(x => DepartmentCondition.Of(x.typed, $"Condition-{x.i + 1}-"))];
}
