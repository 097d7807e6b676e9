namespace ApprovalOffice.App.Features.Owed;

/// <summary>A file handed in for an owed material.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Url">Where the person may open it; null for those who may open no files.</param>
/// <param name="ContentType">The type found in the content.</param>
/// <param name="HandedInAt">When it came (UTC).</param>
/// <param name="WithdrawnAt">When it went back or was replaced (UTC); null while it stands.</param>
public sealed record OwedFile(string Name, string? Url, string ContentType, DateTime HandedInAt, DateTime? WithdrawnAt);
