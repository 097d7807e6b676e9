namespace ApprovalOffice.App.Features.Window;

/// <summary>A point of the one notice of a stage application.</summary>
/// <param name="MaterialCode">The material; null for a point about the form, which every case not accepted gets.</param>
/// <param name="Text">What has to be done.</param>
public sealed record StageCorrectionLine(string? MaterialCode, string Text);
