namespace ApprovalOffice.Data.Bulk;

/// <summary>How far a load has come.</summary>
/// <param name="Done">Projects, or steps of the trail, that are written.</param>
/// <param name="Total">How many there are.</param>
/// <param name="IsTrail">Whether it is at the trail.</param>
public sealed record StoryLoadProgress(int Done, int Total, bool IsTrail);
