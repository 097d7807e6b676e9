namespace ApprovalOffice.Reports.Layout;

/// <summary>Where anybody can verify the document.</summary>
/// <param name="Address">Address of the verification page for this document, as the QR code holds it.</param>
/// <param name="Code">What a person types there who cannot read the QR code.</param>
public sealed record VerificationMark(string Address, string Code);
