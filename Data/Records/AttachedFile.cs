namespace ApprovalOffice.Data.Records;

/// <summary>A stored file that stands beside what was said, as it was then.</summary>
/// <param name="Digest">SHA-256 of the content.</param>
/// <param name="FileName">Its name.</param>
/// <param name="Length">Length in bytes.</param>
public sealed record AttachedFile(string Digest, string FileName, long Length)
{
    /// <summary>Most files beside one statement.</summary>
    public const int Most = 10;
}
