using ApprovalOffice.Data.Acceptance;

namespace ApprovalOffice.App.Features.Acceptance;

/// <summary>What is filled in at a point of the checklist.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Remark">What was seen.</param>
public sealed record CheckFill(CheckFinding Finding, string Remark);
