namespace ApprovalOffice.App.Jobs;

/// <summary>A job as the list shows it.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Rhythm">When it runs, in words.</param>
/// <param name="Last">How it last ran; null when it never did.</param>
/// <param name="Next">When it runs next, UTC.</param>
public sealed record JobLine(string Title, string Rhythm, JobRun? Last, DateTime? Next);
