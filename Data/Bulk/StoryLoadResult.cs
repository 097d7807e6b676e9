namespace ApprovalOffice.Data.Bulk;

/// <summary>What a load has written.</summary>
/// <param name="Projects">Projects.</param>
/// <param name="Rows">Rows without the trail.</param>
/// <param name="Trail">Lines of the trail.</param>
public sealed record StoryLoadResult(int Projects, long Rows, long Trail);
