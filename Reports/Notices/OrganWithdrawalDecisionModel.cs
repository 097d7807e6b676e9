namespace ApprovalOffice.Reports.Notices;

/// <summary>What stands on a 撤回决定书 (行政许可法 art. 8 para. 2: changed law or circumstances, with compensation).</summary>
/// <param name="Head">The case.</param>
/// <param name="CertificateName">Name of what was granted.</param>
/// <param name="CertificateNumber">Its number.</param>
/// <param name="GrantedOn">When it was granted.</param>
/// <param name="Reason">Why.</param>
/// <param name="LegalGround">Law and article.</param>
/// <param name="Remedies">Where the holder may turn, as it was said with the decision.</param>
public sealed record OrganWithdrawalDecisionModel(
    NoticeHead Head,
    string CertificateName,
    string CertificateNumber,
    DateOnly GrantedOn,
    string Reason,
    string LegalGround,
    string Remedies)
{
    /// <summary>The compensation that is given, or why none is due; empty in decisions kept before it was asked for.</summary>
    public string Compensation { get; init; } = "";
}
