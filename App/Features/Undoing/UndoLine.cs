namespace ApprovalOffice.App.Features.Undoing;

/// <summary>Something told, said or done since the grant.</summary>
/// <param name="Number">Position in the case.</param>
/// <param name="Name">What it was.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Who">Who recorded or said it.</param>
/// <param name="Words">What was said.</param>
public sealed record UndoLine(
    int Number,
    string Name,
    DateTime At,
    string Who,
    string? Words);
