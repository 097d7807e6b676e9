using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Review;

/// <summary>撤销征求意见, with the reason.</summary>
public sealed class CancelOpinion(CaseOperation operation)
{
    /// <summary>Cancels one request.</summary>
    public Task<Outcome<int>> RunAsync(CaseTarget target, Guid requestId, string reason, CancellationToken ct) =>
        operation.RunAsync(
            target,
            [Permissions.ReviewCases, Permissions.CoordinateCases],
            "撤销征求意见",
            work =>
            {
                work.Case.CancelOpinion(work.Act, requestId, OfficeText.CleanOptional(reason, OfficeText.Opinion, "Reason") ?? "");
                return Task.CompletedTask;
            },
            ct);
}
