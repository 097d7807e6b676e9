namespace ApprovalOffice.App.Features.Meetings;

/// <summary>Where in the list a page begins: behind this meeting.</summary>
/// <param name="At">When it begins (UTC).</param>
/// <param name="Id">The meeting.</param>
public sealed record MeetingPlace(DateTime At, Guid Id);
