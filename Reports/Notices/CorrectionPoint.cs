namespace ApprovalOffice.Reports.Notices;

/// <summary>One thing that the applicant is to correct.</summary>
/// <param name="MaterialName">The material it concerns; empty if it concerns the application itself.</param>
/// <param name="Fault">What is missing or wrong.</param>
/// <param name="Request">What to hand in.</param>
public sealed record CorrectionPoint(string MaterialName, string Fault, string Request);
