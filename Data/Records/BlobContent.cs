namespace ApprovalOffice.Data.Records;

/// <summary>A content that lies in the store.</summary>
/// <param name="Digest">SHA-256, 64 lower-case hex digits.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Kind">What it is, found from its first bytes.</param>
public sealed record BlobContent(string Digest, long Length, FileKind Kind);
