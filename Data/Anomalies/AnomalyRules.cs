using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Anomalies;

/// <summary>The rules about evidence of unusual handling: the office shows it, a person judges.</summary>
public static class AnomalyRules
{
    /// <summary>Whoever judges says why.</summary>
    public static readonly Rule ReasonMissing = new("ANOM-001", "请写明核实情况，不少于五个字");

    /// <summary>One of the findings.</summary>
    public static readonly Rule FindingMissing = new("ANOM-002", "请选择核实结论");

    /// <summary>What was judged stays as it was judged.</summary>
    public static readonly Rule Judged = new("ANOM-003", "这条线索已经核实，不能再修改");

    /// <summary>An explanation says something.</summary>
    public static readonly Rule ExplanationMissing = new("ANOM-004", "请写明办理情况，不少于五个字");

    /// <summary>Whoever did what is looked into does not judge it (回避).</summary>
    public static readonly Rule OwnAct = new("ANOM-005", "不能核实本人的办理行为，请由工改办其他人员核实");
}
