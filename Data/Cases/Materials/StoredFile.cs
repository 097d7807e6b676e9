namespace ApprovalOffice.Data.Cases.Materials;

/// <summary>A content already in the blob store, and the name it came with.</summary>
/// <param name="Digest">SHA-256, lower-case hex.</param>
/// <param name="FileName">The name given.</param>
/// <param name="ContentType">The type found in the content.</param>
/// <param name="Length">Length in bytes.</param>
public sealed record StoredFile(string Digest, string FileName, string ContentType, long Length);
