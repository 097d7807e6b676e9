using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Review;

/// <summary>分办: a case that nobody handles yet is given to a reviewer of the organ.</summary>
public sealed class AssignCase(CaseOperation operation, OfficeReference reference)
{
    /// <summary>Gives the case to somebody.</summary>
    /// <param name="target">The case as seen.</param>
    /// <param name="handlerId">The reviewer who is to handle it.</param>
    /// <param name="remark">What they should know; may be empty.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome<int>> RunAsync(CaseTarget target, Guid? handlerId, string? remark, CancellationToken ct) =>
        operation.RunAsync(target, [Permissions.DecideCases, Permissions.CoordinateCases], "分办", work => AssignAsync(work, handlerId, remark, ct), ct);

    private async Task AssignAsync(CaseWork work, Guid? handlerId, string? remark, CancellationToken ct)
    {
        if (work.Case.Obstacle(CaseAction.Assign, work.Act.As) is { } obstacle)
        {
            // Who may not give it away is told so, not asked for a name first.
            throw obstacle;
        }

        (Person handler, Section? section) = await OrganReviewers.RequireAsync(work, handlerId, reference, ct);
        work.Case.Assign(work.Act, section?.Id, section?.Name, handler.Id, handler.Name, OfficeText.CleanOptional(remark, OfficeText.Opinion, "Reason"));
    }
}
