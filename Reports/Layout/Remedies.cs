namespace ApprovalOffice.Reports.Layout;

/// <summary>
/// Where the applicant may turn (行政许可法 art. 38; 行政复议法 2023 art. 20: 60 days; 行政诉讼法 art. 46: six months).
/// </summary>
/// <param name="ReconsiderationOrgan">Whom to ask for 行政复议; the people's government of the same level as a rule (行政复议法 art. 24).</param>
/// <param name="Court">Where to bring 行政诉讼.</param>
public sealed record Remedies(string ReconsiderationOrgan, string Court)
{
    /// <summary>The sentence that stands on the document.</summary>
    /// <param name="document">What the applicant received: 本决定书 or 本通知书.</param>
    public string Sentence(string document) =>
        $"如不服本决定，可以自收到{document}之日起六十日内向{ReconsiderationOrgan}申请行政复议，也可以自收到{document}之日起六个月内依法向{Court}提起行政诉讼。";
}
