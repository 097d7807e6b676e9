namespace ApprovalOffice.App.Features.Cases.Sheets;

/// <summary>One event of the timeline.</summary>
/// <param name="Sequence">Its number.</param>
/// <param name="Action">What happened.</param>
/// <param name="StateAfter">The state it led to; null when the state did not change.</param>
/// <param name="OccurredAt">When it happened (UTC).</param>
/// <param name="RecordedAt">When it was recorded (UTC), where that differs; else null.</param>
/// <param name="Who">Person, organ and section.</param>
/// <param name="Text">What was written.</param>
public sealed record EventLine(int Sequence, string Action, string? StateAfter, DateTime OccurredAt, DateTime? RecordedAt, string Who, string? Text);
