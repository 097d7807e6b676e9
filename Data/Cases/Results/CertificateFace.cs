namespace ApprovalOffice.Data.Cases.Results;

/// <summary>What stands on the face of every certificate.</summary>
/// <param name="CertificateCode">Result type in the catalogue.</param>
/// <param name="Name">Name of the certificate.</param>
/// <param name="Number">Its number.</param>
/// <param name="HolderName">Who holds it.</param>
/// <param name="IssuerName">Who issued it.</param>
/// <param name="IssuedOn">Date on the face.</param>
/// <param name="ValidUntil">Last day, if it has one.</param>
public sealed record CertificateFace(
    string CertificateCode,
    string Name,
    string Number,
    string HolderName,
    string IssuerName,
    DateOnly IssuedOn,
    DateOnly? ValidUntil);
