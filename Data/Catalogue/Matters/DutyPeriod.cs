using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Catalogue.Matters;

/// <summary>义务期限: a period in which the applicant must file or the organ report.</summary>
public sealed record DutyPeriod
{
    /// <summary>Days.</summary>
    public required int N { get; init; }

    /// <summary>Unit.</summary>
    public required DayUnit Unit { get; init; }

    /// <summary>Who must act.</summary>
    public required DutyBearer Who { get; init; }

    /// <summary>The event it counts from.</summary>
    public required string From { get; init; }

    /// <summary>Who must act within which days of what, in one sentence; it is no limit of a case.</summary>
    public string Sentence => $"{(Who == DutyBearer.Applicant ? "建设单位" : "主管机关")}应自{From}之日起 {N} 个{(Unit == DayUnit.WorkingDay ? "工作日" : "自然日")}内办理（义务期限，不是审批时限）";
}
