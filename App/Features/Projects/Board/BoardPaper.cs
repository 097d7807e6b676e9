namespace ApprovalOffice.App.Features.Projects.Board;

/// <summary>A paper of a case.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Number">Its number.</param>
/// <param name="Url">Where it opens; null while it is being made.</param>
public sealed record BoardPaper(string Title, string Number, string? Url);
