using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Cases;

/// <summary>The rules of 变更, 延续 and 补证.</summary>
public static class FollowUpRules
{
    /// <summary>行政许可法第五十条第一款: days before the last day by which renewal is asked for at the latest (calendar days: art. 82 binds the organ's periods only).</summary>
    public const int RenewalDaysBefore = 30;

    /// <summary>Only a certificate that holds can be changed, renewed or replaced.</summary>
    public static readonly Rule NotInForce = new("FLW-001", "该证照已不再有效，不能据以申请变更、延续或者补证");

    /// <summary>What has no term needs no renewal.</summary>
    public static readonly Rule NoTerm = new("FLW-002", "该证照没有有效期，不需要延续");

    /// <summary>行政许可法第五十条第一款.</summary>
    public static readonly Rule TooLate = new("FLW-003", "延续应当在有效期届满三十日前提出（行政许可法第五十条），现已不能延续，请重新申请");

    /// <summary>One at a time: the second would rest on a paper that the first replaces.</summary>
    public static readonly Rule UnderWay = new("FLW-004", "该证照已有正在办理的变更、延续或者补证申请");

    /// <summary>行政许可法第五十条第二款: silence until the last day is a grant; nothing else can be done after it.</summary>
    public static readonly Rule RenewedBySilence = new("FLW-005", "有效期届满前没有作出决定，依法视为准予延续，不能再办理其他环节");

    /// <summary>行政许可法第五十条第二款.</summary>
    public static readonly Rule StillRuns = new("FLW-006", "原证照的有效期尚未届满，不适用视为准予延续");

    /// <summary>What took a certificate's place is what can be revoked, withdrawn or cancelled.</summary>
    public static readonly Rule HasSuccessor = new("FLW-007", "该证照已有接替的证照，请对接替的证照作出决定");

    /// <summary>A levy's receipt is no right that could be changed or renewed.</summary>
    public static readonly Rule NoCertificate = new("FLW-008", "该成果是缴款凭证，不适用变更、延续或者补证");
}
