namespace ApprovalOffice.App.Features.Review;

/// <summary>An interval in which a clock stands or stood.</summary>
/// <param name="Id">Key.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsRevision">Whether it is a revision of materials.</param>
/// <param name="StopsStatutory">Whether the statutory clock stops too.</param>
/// <param name="Ground">Legal ground, or how the applicant agreed.</param>
/// <param name="Reason">Why, or what is to be revised.</param>
/// <param name="StartOn">First day.</param>
/// <param name="PlannedEndOn">Planned end.</param>
/// <param name="EndOn">End; null while open.</param>
/// <param name="HearingOn">The day of the hearing; null for everything else.</param>
public sealed record ReviewSuspension(
    Guid Id,
    string Kind,
    bool IsRevision,
    bool StopsStatutory,
    string Ground,
    string Reason,
    DateOnly StartOn,
    DateOnly PlannedEndOn,
    DateOnly? EndOn,
    DateOnly? HearingOn);
