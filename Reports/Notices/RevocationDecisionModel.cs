namespace ApprovalOffice.Reports.Notices;

/// <summary>What stands on a 撤销决定书 (行政许可法 art. 69).</summary>
/// <param name="Head">The case.</param>
/// <param name="CertificateName">Name of what was granted.</param>
/// <param name="CertificateNumber">Its number.</param>
/// <param name="GrantedOn">When it was granted.</param>
/// <param name="Reason">Why.</param>
/// <param name="LegalGround">Law and article.</param>
/// <param name="Remedies">Where the holder may turn, as it was said with the decision.</param>
public sealed record RevocationDecisionModel(
    NoticeHead Head,
    string CertificateName,
    string CertificateNumber,
    DateOnly GrantedOn,
    string Reason,
    string LegalGround,
    string Remedies)
{
    /// <summary>How the holder was heard before (行政许可法 art. 7), in a sentence; empty in decisions kept before it was said.</summary>
    public string Heard { get; init; } = "";
}
