using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Joint;

/// <summary>Rules of joint work (rules §4).</summary>
public static class JointRules
{
    /// <summary>A condition says nothing.</summary>
    public static readonly Rule ConditionEmpty = new("JOINT-001", "这一条没有写明要求，请写明要求什么，或者移除这一条");

    /// <summary>A measure that is no number.</summary>
    public static readonly Rule AmountUnreadable = new("JOINT-002", "数值应当是不小于零的数字，最多四位小数，例如 8 或者 3.5");

    /// <summary>A relation without a measure, or a measure without a relation.</summary>
    public static readonly Rule HalfAMeasure = new("JOINT-003", "数值和“不小于、不大于、等于”应当同时填写，没有数值要求的都不填");

    /// <summary>More conditions than an opinion can have.</summary>
    public static readonly Rule TooManyConditions = new("JOINT-004", "一份意见最多提出 40 条要求，请合并后再提交");

    /// <summary>Conditions with an opinion that has nothing to demand.</summary>
    public static readonly Rule NothingToDemand = new("JOINT-005", "结论为“无关”的，不应提出要求；请改选结论或者移除要求");
}
