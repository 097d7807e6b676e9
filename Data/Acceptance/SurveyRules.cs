using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Acceptance;

/// <summary>Rules of the joint survey 联合测绘 (rules §4; catalogue SX-5-035: one object is measured once, its results are shared).</summary>
public static class SurveyRules
{
    /// <summary>One object is measured once.</summary>
    public static readonly Rule Commissioned = new("SURV-001", "本工程已经登记联合测绘委托，同一标的物不重复测绘");

    /// <summary>A commission measures something.</summary>
    public static readonly Rule ItemsMissing = new("SURV-002", "请至少选择一项测绘内容");

    /// <summary>A commission, like a survey, is not of tomorrow; a survey not of before its commission.</summary>
    public static readonly Rule DateWrong = new("SURV-003", "日期不对");

    /// <summary>A result without its report is none.</summary>
    public static readonly Rule FileMissing = new("SURV-004", "请上传测绘成果文件");

    /// <summary>Each unit has its figures.</summary>
    public static readonly Rule FigureMissing = new("SURV-005", "请填写每个单体的实测面积和高度");

    /// <summary>A measure that cannot be.</summary>
    public static readonly Rule FigureWrong = new("SURV-006", "实测数据应当是不小于零的数字，最多两位小数");

    /// <summary>What was uploaded stands; a commission that has results too.</summary>
    public static readonly Rule HasResults = new("SURV-007", "已经上传成果的委托不能再改");

    /// <summary>There is no such work or unit.</summary>
    public static readonly Rule NoSuchWork = new("SURV-008", "没有这个工程或者单体");
}
