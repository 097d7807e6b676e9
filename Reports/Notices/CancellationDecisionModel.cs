using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Notices;

/// <summary>What stands on a 注销决定书 (行政许可法 art. 70: a formality that ends what has already lost its force).</summary>
/// <param name="Head">The case.</param>
/// <param name="CertificateName">Name of what was granted.</param>
/// <param name="CertificateNumber">Its number.</param>
/// <param name="GrantedOn">When it was granted.</param>
/// <param name="Reason">Why.</param>
/// <param name="LegalGround">Law and article.</param>
/// <param name="Remedies">Where the holder may turn; null where none lies against it.</param>
public sealed record CancellationDecisionModel(
    NoticeHead Head,
    string CertificateName,
    string CertificateNumber,
    DateOnly GrantedOn,
    string Reason,
    string LegalGround,
    Remedies? Remedies);
