namespace ApprovalOffice.App.Features.Meetings;

/// <summary>A person or a room that is wanted twice at the same time.</summary>
/// <param name="What">Name of the person or the room.</param>
/// <param name="IsRoom">Whether it is a room.</param>
/// <param name="Span">When the other meeting is.</param>
/// <param name="LeadOrganName">Who convenes the other meeting.</param>
public sealed record MeetingClash(string What, bool IsRoom, string Span, string LeadOrganName);
