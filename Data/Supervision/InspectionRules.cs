using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Supervision;

/// <summary>The rules about the results of supervision 事中事后监管.</summary>
public static class InspectionRules
{
    /// <summary>A result is of something that has happened.</summary>
    public static readonly Rule Day = new("SUPV-001", "检查日期应为不晚于今天的日期");

    /// <summary>Officers do not go to a site alone (行政处罚法第四十二条第一款; 行政许可法第三十四条第三款 for what is verified of an application).</summary>
    public static readonly Rule TwoOfficers = new("SUPV-002", "现场检查的执法人员不得少于两人，姓名之间用顿号分隔");

    /// <summary>Whoever objects says to what.</summary>
    public static readonly Rule FindingsMissing = new("SUPV-003", "要求整改或者不合格的，须写明发现的问题");

    /// <summary>限期整改 has its day (supervision.json, chain: 一次性告知，限期复核).</summary>
    public static readonly Rule RectifyDueMissing = new("SUPV-004", "限期整改的，须有整改期限");

    /// <summary>A period does not end before it begins.</summary>
    public static readonly Rule RectifyDueEarly = new("SUPV-005", "整改期限不能早于检查日期");

    /// <summary>Where nothing was objected to there is nothing to put right.</summary>
    public static readonly Rule NothingToRectify = new("SUPV-006", "检查合格的没有整改期限和整改完成日期");

    /// <summary>Put right after it was found, and up to now.</summary>
    public static readonly Rule RectifiedDay = new("SUPV-007", "整改完成日期须有整改期限，不早于检查日期，不晚于今天");

    /// <summary>A number of an organ is one inspection for good.</summary>
    public static readonly Rule OtherProject = new("SUPV-008", "该机关的这个检查编号已登记在别的项目下，不能更正为另一个项目");

    /// <summary>The kinds of tasks are those of the catalogue.</summary>
    public static readonly Rule TaskType = new("SUPV-009", "目录中没有这种检查类型");

    /// <summary>A number of an organ is one inspection: what is known is corrected and not recorded once more.</summary>
    public static readonly Rule Known = new("SUPV-010", "该机关已经登记过这个检查编号，请从监管检查列表打开更正");

    /// <summary>A form lacks what a workbook's columns would have asked for.</summary>
    public static readonly Rule Incomplete = new("SUPV-011", "检查结果没有填完整");
}
