namespace ApprovalOffice.App.Features.Window;

/// <summary>A file of a material.</summary>
/// <param name="Id">The file handed in.</param>
/// <param name="Digest">Its content.</param>
/// <param name="FileName">The name it came with.</param>
/// <param name="ContentType">The type found in the content.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Round">Round of submission.</param>
/// <param name="HandedInAt">When (UTC).</param>
public sealed record IntakeFile(Guid Id, string Digest, string FileName, string ContentType, long Length, int Round, DateTime HandedInAt);
