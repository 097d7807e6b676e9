namespace ApprovalOffice.App.Features.Window;

/// <summary>One point of the notice as the clerk wrote it.</summary>
/// <param name="MaterialCode">The material it is about; null for a point about the form.</param>
/// <param name="Text">What is wrong and what to do.</param>
public sealed record CorrectionLine(string? MaterialCode, string Text);
