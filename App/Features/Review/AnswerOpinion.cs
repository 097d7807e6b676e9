using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases.OpenRows;

namespace ApprovalOffice.App.Features.Review;

/// <summary>反馈意见: the organ that was asked answers.</summary>
public sealed class AnswerOpinion(CaseOperation operation)
{
    /// <summary>Answers one request.</summary>
    public Task<Outcome<int>> RunAsync(CaseTarget target, Guid requestId, OpinionConclusion conclusion, string answer, CancellationToken ct) =>
        operation.RunAsync(
            target,
            [Permissions.ReviewCases],
            "反馈意见",
            work =>
            {
                work.Case.AnswerOpinion(work.Act, requestId, conclusion, answer);
                return Task.CompletedTask;
            },
            ct);
}
