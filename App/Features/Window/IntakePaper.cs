namespace ApprovalOffice.App.Features.Window;

/// <summary>A notice or certificate of the case.</summary>
/// <param name="Id">The document.</param>
/// <param name="Title">Its title.</param>
/// <param name="Number">Its number.</param>
/// <param name="CreatedAt">When it was decided (UTC).</param>
/// <param name="Digest">Its file; null while it is being made.</param>
public sealed record IntakePaper(Guid Id, string Title, string Number, DateTime CreatedAt, string? Digest);
