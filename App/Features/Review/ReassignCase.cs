using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Review;

/// <summary>转办: another reviewer of the same organ handles the case.</summary>
public sealed class ReassignCase(CaseOperation operation, OfficeReference reference)
{
    /// <summary>Hands the case to somebody else.</summary>
    /// <param name="target">The case as seen.</param>
    /// <param name="handlerId">The reviewer who is to handle it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome<int>> RunAsync(CaseTarget target, Guid? handlerId, string reason, CancellationToken ct) =>
        operation.RunAsync(
            target, [Permissions.DecideCases, Permissions.CoordinateCases], "转办", work => ReassignAsync(work, handlerId, reason, ct), ct);

    private async Task ReassignAsync(CaseWork work, Guid? handlerId, string reason, CancellationToken ct)
    {
        if (work.Case.Obstacle(CaseAction.Reassign, work.Act.As) is { } obstacle)
        {
            // Who may not hand it over is told so, not asked for a name first.
            throw obstacle;
        }

        (Person handler, Section? section) = await OrganReviewers.RequireAsync(work, handlerId, reference, ct);
        work.Case.Reassign(
            work.Act, section?.Id, section?.Name, handler.Id, handler.Name, OfficeText.CleanOptional(reason, OfficeText.Opinion, "Reason") ?? "");
    }
}
