namespace ApprovalOffice.App.Features.Meetings;

/// <summary>A numbered paper of a meeting.</summary>
/// <param name="Id">The paper.</param>
/// <param name="Title">Its title.</param>
/// <param name="Number">Its number.</param>
/// <param name="DatedOn">The date it bears.</param>
/// <param name="IsWithdrawn">Whether it was withdrawn.</param>
public sealed record MeetingPaperLine(Guid Id, string Title, string Number, DateOnly DatedOn, bool IsWithdrawn);
