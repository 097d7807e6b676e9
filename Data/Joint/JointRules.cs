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

    /// <summary>An internal deadline that is over already.</summary>
    public static readonly Rule DeadlineInPast = new("JOINT-010", "内部时限不得早于今天");

    /// <summary>An internal deadline behind the limit of the stage.</summary>
    public static readonly Rule DeadlineBehindStage = new("JOINT-011", "内部时限不得晚于本阶段时限的最后一天");

    /// <summary>A part that is at its end.</summary>
    public static readonly Rule PartFinished = new("JOINT-012", "该事项已经办结，不必再定时限或者催办");

    /// <summary>A second reminder on one day.</summary>
    public static readonly Rule NudgedToday = new("JOINT-013", "今天已经就本件催办过该部门，下一个工作日仍未办理的再催办");

    /// <summary>An opinion sheet without anything new in it.</summary>
    public static readonly Rule NothingNew = new("JOINT-014", "没有尚未告知申请人的部门意见，不必再发综合意见单");

    /// <summary>An answer that would be late already.</summary>
    public static readonly Rule AnswerDueInPast = new("JOINT-015", "答复期限应当晚于今天");

    /// <summary>A sheet that was answered.</summary>
    public static readonly Rule SheetAnswered = new("JOINT-016", "这份综合意见单已经答复");

    /// <summary>A point without an answer.</summary>
    public static readonly Rule PointUnanswered = new("JOINT-017", "这一条还没有答复，请写明怎样修改或者为什么不修改");

    /// <summary>Somebody of another department.</summary>
    public static readonly Rule LeadOnly = new("JOINT-018", "只有本阶段牵头部门的协调员可以办理");
}
