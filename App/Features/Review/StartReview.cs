using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Review;

/// <summary>开始审查: the reviewer takes the case in hand and becomes its handler.</summary>
public sealed class StartReview(CaseOperation operation, CurrentPerson person)
{
    /// <summary>Takes the case in hand.</summary>
    public Task<Outcome<int>> RunAsync(CaseTarget target, CancellationToken ct) =>
        operation.RunAsync(
            target,
            [Permissions.ReviewCases],
            "开始审查",
            work =>
            {
                work.Case.StartReview(work.Act, person.SectionId);
                return Task.CompletedTask;
            },
            ct);
}
