namespace ApprovalOffice.App.Features.Duties;

/// <summary>A connection as typed.</summary>
/// <param name="On">The day.</param>
/// <param name="Record">接入情况.</param>
public sealed record ConnectionEntry(DateOnly? On, string Record);
