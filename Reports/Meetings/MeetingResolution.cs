namespace ApprovalOffice.Reports.Meetings;

/// <summary>What a meeting resolved.</summary>
/// <param name="Text">The resolution.</param>
/// <param name="Owner">Who carries it out.</param>
/// <param name="DueOn">By when; null where no day was set.</param>
public sealed record MeetingResolution(string Text, string Owner, DateOnly? DueOn);
