namespace ApprovalOffice.App.Jobs;

/// <summary>A job as the list shows it.</summary>
/// <param name="Name">Its name in the log.</param>
/// <param name="Title">Its name on the screen.</param>
/// <param name="Rhythm">When it runs, in words.</param>
/// <param name="Last">How it last ran; null when it never did.</param>
/// <param name="Next">When it runs next, UTC.</param>
public sealed record JobLine(string Name, string Title, string Rhythm, JobRun? Last, DateTime? Next);
