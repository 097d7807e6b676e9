namespace ApprovalOffice.Reports.Notices;

/// <summary>What stands on a 特别程序（暂停计时）告知书 (行政许可法 art. 45: in writing).</summary>
/// <param name="Head">The case.</param>
/// <param name="Kind">听证, 检验, 检测, 鉴定, 专家评审, 公示 ….</param>
/// <param name="Ground">Law and article.</param>
/// <param name="Reason">Why in this case.</param>
/// <param name="StartOn">First day that does not count.</param>
/// <param name="PlannedEndOn">The day on which it is said to end.</param>
/// <param name="StopsStatutory">Whether the statutory period stands still too.</param>
public sealed record SpecialProcedureNoticeModel(
    NoticeHead Head,
    string Kind,
    string Ground,
    string Reason,
    DateOnly StartOn,
    DateOnly PlannedEndOn,
    bool StopsStatutory);
