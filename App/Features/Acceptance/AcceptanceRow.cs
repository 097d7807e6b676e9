using ApprovalOffice.Data.Acceptance;

namespace ApprovalOffice.App.Features.Acceptance;

/// <summary>A line of the list.</summary>
/// <param name="Acceptance">The joint acceptance, without its parts.</param>
/// <param name="Parts">How many parts it has.</param>
/// <param name="Passed">How many of them passed.</param>
public sealed record AcceptanceRow(JointAcceptance Acceptance, int Parts, int Passed);
