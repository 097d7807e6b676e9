namespace ApprovalOffice.App.Jobs;

/// <summary>How a job last ran.</summary>
/// <param name="StartedAt">When it began, UTC.</param>
/// <param name="EndedAt">When it ended, UTC.</param>
/// <param name="Succeeded">Whether it came to its end.</param>
/// <param name="Result">What came of it, in Chinese; after a failure the reference under which the log has it.</param>
public sealed record JobRun(DateTime StartedAt, DateTime EndedAt, bool Succeeded, string Result);
