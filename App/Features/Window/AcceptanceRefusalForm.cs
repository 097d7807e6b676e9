namespace ApprovalOffice.App.Features.Window;

/// <summary>A refusal to accept as the clerk wrote it.</summary>
/// <param name="Ground">On which ground.</param>
/// <param name="CompetentOrgan">Which organ is competent, when this one is not.</param>
/// <param name="Reason">Why.</param>
/// <param name="Remedies">救济途径.</param>
public sealed record AcceptanceRefusalForm(RefusalGround Ground, string? CompetentOrgan, string? Reason, string? Remedies);
