using ApprovalOffice.App.Shell;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.App.Features.Verification;

/// <summary>How a paper stands today, in words.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Today">Today, in the legal time zone.</param>
public sealed record PaperStanding(VerifiedPaper Paper, DateOnly Today)
{
    /// <summary>Whether it holds as its face says.</summary>
    public bool IsInForce => Paper.Undoing is null
        && (Paper.Status is null || (Paper.Status == CertificateStatus.Effective && (!IsOutOfDate || IsRenewedBySilence)));

    /// <summary>The shape of the verdict.</summary>
    public string Shape => !Paper.IsMade ? "verdict-wait" : IsInForce ? "verdict-good" : "verdict-over";

    /// <summary>The sign before it.</summary>
    public string Mark => !Paper.IsMade ? "…" : IsInForce ? "✓" : "!";

    /// <summary>The verdict.</summary>
    public string Verdict => !Paper.IsMade ? "制作中"
        : Paper.Status is not { } status ? (Paper.Undoing is null ? "属实" : "属实，不再有效")
        : IsRenewedBySilence ? "属实，视为准予延续"
        : IsOutOfDate && status == CertificateStatus.Effective ? "属实，已过有效期"
        : $"属实，{status.Chinese()}";

    /// <summary>What it means.</summary>
    public string Explanation => !Paper.IsMade
        ? "机关已经作出该决定，编号已经分配，文书正在制作，通常几分钟内完成。请稍后再查。"
        : IsRenewedBySilence ? "本系统出具过以下证照。有效期届满前已经受理延续申请而没有作出决定，依照行政许可法第五十条视为准予延续，新的证照正在制作。"
        : IsInForce ? "本系统出具过以下文书或者证照。请核对纸面内容与下列各项是否一致。"
        : Paper.Status is null ? "本系统出具过以下文书，但它所依据的决定已被改变，以下列处理决定为准。"
        : "本系统出具过以下证照，但它现已不具有原来的效力，以下列状态为准。";

    /// <summary>The status of a certificate with its day; null for a notice or decision.</summary>
    public string? StatusLine => Paper.Status is not { } status ? null
        : status == CertificateStatus.Effective ? (IsRenewedBySilence ? "视为准予延续" : IsOutOfDate ? "已过有效期" : status.Chinese())
        : $"{status.Chinese()}（{OfficeTime.Show(OfficeZone.DateOf(Paper.StatusAt!.Value))}）";

    /// <summary>How the certificate stands that took its place: it may have given way in its turn.</summary>
    public string? SuccessorWords => Paper.SuccessorStatus is CertificateStatus.Effective ? "现行的一份" : Paper.SuccessorStatus?.Chinese();

    // 行政许可法第五十条第二款: true from the first moment after the last day, whether or not the office has recorded it yet.
    private bool IsRenewedBySilence => Paper.Status == CertificateStatus.Effective && IsOutOfDate
        && Paper.RenewalAcceptedAt is { } accepted && OfficeZone.DateOf(accepted) <= Paper.ValidUntil;

    private bool IsOutOfDate => Paper.ValidUntil is { } last && last < Today;
}
