namespace ApprovalOffice.Reports.Layout;

/// <summary>What an official document with a red head carries around its text.</summary>
/// <param name="OrganName">发文机关, full name.</param>
/// <param name="Title">标题.</param>
/// <param name="Number">发文字号.</param>
/// <param name="Addressee">主送机关: to whom; empty where nobody is addressed (minutes, reports).</param>
/// <param name="IssuedOn">成文日期.</param>
/// <param name="Closing">Last sentence of the text; empty where the body ends by itself.</param>
/// <param name="Annexes">附件说明: names of the annexes; may be empty.</param>
/// <param name="Verification">Where to verify it.</param>
internal sealed record RedHeadFrame(
    string OrganName,
    string Title,
    string Number,
    string Addressee,
    DateOnly IssuedOn,
    string Closing,
    IReadOnlyList<string> Annexes,
    VerificationMark Verification)
{
    /// <summary>发文机关标志: what stands in red at the head.</summary>
    internal string Mark { get; init; } = $"{OrganName}文件";

    /// <summary>Who is named below the text: 出席, 请假, 列席 of minutes (GB/T 9704-2012 §10.3), with the names behind each word.</summary>
    internal IReadOnlyList<(string Word, string Names)> Present { get; init; } = [];
}
