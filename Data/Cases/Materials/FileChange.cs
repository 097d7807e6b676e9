namespace ApprovalOffice.Data.Cases.Materials;

/// <summary>One file of a material that is not what it was.</summary>
/// <param name="Before">The file that stood before; null for a new one.</param>
/// <param name="After">The file that stands now; null for one that was taken back.</param>
/// <param name="IsSameContent">Whether what stands now has the content of a file that stood before, by its digest: handed in anew, not changed.</param>
public sealed record FileChange(MaterialInstance? Before, MaterialInstance? After, bool IsSameContent);
