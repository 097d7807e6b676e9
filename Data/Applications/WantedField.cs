namespace ApprovalOffice.Data.Applications;

/// <summary>A field on the face of a result.</summary>
/// <param name="MatterCode">The matter that produces the result.</param>
/// <param name="CertificateCode">The result.</param>
/// <param name="Key">Key of the field.</param>
public sealed record WantedField(string MatterCode, string CertificateCode, string Key);
