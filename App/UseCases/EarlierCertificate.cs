using ApprovalOffice.Data.Cases;

namespace ApprovalOffice.App.UseCases;

/// <summary>The certificate that a case changes, renews or replaces.</summary>
/// <param name="Asked">What is asked for and of which certificate, as the application took it.</param>
/// <param name="EndsOn">The last day on which silence is no grant yet; null where silence means nothing.</param>
public sealed record EarlierCertificate(CertificateFollowUp Asked, DateOnly? EndsOn);
