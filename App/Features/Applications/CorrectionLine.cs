namespace ApprovalOffice.App.Features.Applications;

/// <summary>One point of the open correction.</summary>
/// <param name="Id">The point.</param>
/// <param name="Sort">Order on the notice.</param>
/// <param name="MaterialCode">The material it is about; null for the form.</param>
/// <param name="Text">What is wrong and what to do.</param>
/// <param name="Answer">What was answered so far.</param>
public sealed record CorrectionLine(Guid Id, int Sort, string? MaterialCode, string Text, string Answer);
