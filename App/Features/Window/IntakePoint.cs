namespace ApprovalOffice.App.Features.Window;

/// <summary>A point of a correction.</summary>
/// <param name="Sort">Order, from 1.</param>
/// <param name="MaterialName">The material; null for the form.</param>
/// <param name="Text">What was asked.</param>
/// <param name="Answer">What was answered.</param>
/// <param name="Changes">What has changed in the material, or in the form, since the applicant was told; empty while nothing has.</param>
public sealed record IntakePoint(int Sort, string? MaterialName, string Text, string? Answer, IReadOnlyList<string> Changes);
