namespace ApprovalOffice.Data.Seals;

/// <summary>With which key a document was sealed, as its certificate names it.</summary>
/// <param name="Subject">Common name of the certificate's holder.</param>
/// <param name="SerialNumber">Serial number of the certificate, hexadecimal.</param>
/// <param name="Thumbprint">SHA-256 of the certificate, hexadecimal, 64 characters.</param>
/// <param name="Algorithm">Signature algorithm, e.g. SHA256withRSA or SM3withSM2.</param>
/// <param name="ValidUntil">Until when the certificate is valid (UTC).</param>
public sealed record SealKey(string Subject, string SerialNumber, string Thumbprint, string Algorithm, DateTime ValidUntil);
