using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Review;

/// <summary>不予, with reasons and remedies (行政许可法第三十八条第二款).</summary>
public sealed class DenyCase(CaseOperation operation)
{
    /// <summary>Denies.</summary>
    public Task<Outcome<int>> RunAsync(CaseTarget target, string reason, string remedies, CancellationToken ct) =>
        operation.RunAsync(
            target,
            [Permissions.DecideCases, Permissions.ReviewCases],
            "不予",
            work =>
            {
                work.Case.Deny(work.Act, reason, OfficeText.CleanOptional(remedies, OfficeText.Opinion, "Remedies") ?? "", work.Calendar);
                return Task.CompletedTask;
            },
            ct);
}
