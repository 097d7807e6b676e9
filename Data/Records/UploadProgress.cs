namespace ApprovalOffice.Data.Records;

/// <summary>How far an upload is.</summary>
/// <param name="Id">The upload.</param>
/// <param name="FileName">Its name.</param>
/// <param name="TotalLength">Bytes announced.</param>
/// <param name="ChunkLength">Bytes a chunk.</param>
/// <param name="ChunkCount">How many chunks.</param>
/// <param name="Received">Numbers of the chunks that are safely here, ascending.</param>
/// <param name="Digest">The stored file's digest once complete.</param>
public sealed record UploadProgress(
    Guid Id, string FileName, long TotalLength, int ChunkLength, int ChunkCount, IReadOnlyList<int> Received, string? Digest);
