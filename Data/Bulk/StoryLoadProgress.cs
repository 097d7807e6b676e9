namespace ApprovalOffice.Data.Bulk;

/// <summary>How far a load has come.</summary>
/// <param name="Done">Projects, steps of the trail or indexes that are written.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Phase">What it is at.</param>
public sealed record StoryLoadProgress(int Done, int Total, StoryLoadPhase Phase);
