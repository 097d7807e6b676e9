namespace ApprovalOffice.App.Features.Stages;

/// <summary>One file of a material.</summary>
/// <param name="Id">The file.</param>
/// <param name="Digest">Its content.</param>
/// <param name="Name">Its name at the sender's.</param>
/// <param name="Length">Bytes.</param>
/// <param name="HandedInAt">When (UTC).</param>
/// <param name="Url">Where this person may open it within the hour.</param>
public sealed record StageFileLine(Guid Id, string Digest, string Name, long Length, DateTime HandedInAt, string Url);
