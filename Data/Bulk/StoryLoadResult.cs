namespace ApprovalOffice.Data.Bulk;

/// <summary>What a load has written.</summary>
/// <param name="Projects">Projects.</param>
/// <param name="Cases">Cases.</param>
/// <param name="Rows">Rows without the trail.</param>
/// <param name="Trail">Lines of the trail.</param>
public sealed record StoryLoadResult(int Projects, int Cases, long Rows, long Trail);
