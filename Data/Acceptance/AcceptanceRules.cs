using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Acceptance;

/// <summary>Rules of the joint acceptance 联合验收 (rules §4; catalogue SX-4-009).</summary>
public static class AcceptanceRules
{
    /// <summary>The joint acceptance is a matter of the stage; without its case, accepted and undecided, there is nothing to organise.</summary>
    public static readonly Rule NoCase = new("ACPT-001", "本次阶段申报没有正在办理的竣工联合验收事项");

    /// <summary>Everybody goes at once: a part that is not accepted cannot come along.</summary>
    public static readonly Rule PartNotAccepted = new("ACPT-002", "还有专项没有受理，不能组织联合验收");

    /// <summary>A denied part is applied for again first.</summary>
    public static readonly Rule PartDenied = new("ACPT-003", "有专项已经不予通过，须重新申报该专项");

    /// <summary>An acceptance is of something.</summary>
    public static readonly Rule NoUnits = new("ACPT-004", "请至少选择一个单体");

    /// <summary>A unit is accepted once.</summary>
    public static readonly Rule UnitTaken = new("ACPT-005", "所选单体已经在另一次验收中");

    /// <summary>单体先行: usable by itself, the rest shut off, and finished by a day (catalogue COM-08).</summary>
    public static readonly Rule UnitFirst = new("ACPT-006", "单体先行验收须写明独立使用条件、未完部分的隔离措施和剩余工程完成期限");

    /// <summary>Housing whose facilities are not finished is not accepted in part (catalogue COM-08, exclusions).</summary>
    public static readonly Rule HousingWhole = new("ACPT-007", "住宅项目配套未完成的，不适用单体先行验收；配套已经完成的请确认");

    /// <summary>Who leads organises.</summary>
    public static readonly Rule NotArranging = new("ACPT-010", "核验时间已经约定，或者已经开始核验");

    /// <summary>A visit is to come.</summary>
    public static readonly Rule VisitPast = new("ACPT-011", "核验时间应当晚于现在");

    /// <summary>Everybody answers for themselves, to a date that was proposed.</summary>
    public static readonly Rule NotAsked = new("ACPT-012", "还没有提出核验时间，或者不是由您答复");

    /// <summary>Whoever proposes another date says which and why.</summary>
    public static readonly Rule OtherIncomplete = new("ACPT-013", "请写明另提的时间和原因");

    /// <summary>What was agreed is changed only before anybody has spoken.</summary>
    public static readonly Rule VerdictsGiven = new("ACPT-014", "已经有专项作出核验结论，不能再改期或者取消");

    /// <summary>Verdicts are given at the visit, once a round.</summary>
    public static readonly Rule NotVisiting = new("ACPT-020", "现在不是现场核验的时候，或者本专项本轮已经作出结论");

    /// <summary>Not before the day of the visit.</summary>
    public static readonly Rule BeforeVisit = new("ACPT-021", "还没有到约定的核验日期");

    /// <summary>Who passes has looked at everything.</summary>
    public static readonly Rule ChecksOpen = new("ACPT-022", "核对要点还没有逐项核对，或者有不符合的，不能作“通过”结论");

    /// <summary>What, where, by when.</summary>
    public static readonly Rule RectifyIncomplete = new("ACPT-023", "请写明整改内容、部位和期限，期限不得早于今天");

    /// <summary>Who is turned down learns why.</summary>
    public static readonly Rule FailureUnexplained = new("ACPT-024", "请写明不通过的理由");

    /// <summary>What fails says what fails.</summary>
    public static readonly Rule CheckUnexplained = new("ACPT-025", "不符合的要点请写明情况");

    /// <summary>Each organ judges its own part.</summary>
    public static readonly Rule NotOnesPart = new("ACPT-026", "只有负责本专项的部门可以核验");

    /// <summary>One notice tells it all (catalogue SX-4-009: 整改事项一次性告知).</summary>
    public static readonly Rule NotJudged = new("ACPT-030", "各专项都作出结论、并且有专项没有通过，才能发出整改通知");

    /// <summary>The day by which all is put right.</summary>
    public static readonly Rule DueWrong = new("ACPT-031", "整改完成期限不得早于各专项的整改期限，也不得早于今天");

    /// <summary>Put right, then looked at again.</summary>
    public static readonly Rule NotRectifying = new("ACPT-032", "现在没有要整改的事项");

    /// <summary>The applicant says how each was put right.</summary>
    public static readonly Rule ReportMissing = new("ACPT-033", "还有整改事项没有提交整改报告，不能复验");

    /// <summary>Reported once.</summary>
    public static readonly Rule Reported = new("ACPT-034", "该事项已经提交整改报告");

    /// <summary>The conclusion rests on every part (catalogue SX-4-009: 各专项均合格).</summary>
    public static readonly Rule PartsOpen = new("ACPT-040", "各专项均通过以后才能出具联合验收意见");

    /// <summary>A part whose visit has not ended well is not granted.</summary>
    public static readonly Rule PartNotPassed = new("ACPT-041", "本专项的联合验收现场核验还没有通过");

    /// <summary>The whole is granted when each of its acceptances has its conclusion and no unit is left.</summary>
    public static readonly Rule NotConcluded = new("ACPT-042", "联合验收还没有对全部单体出具结论");
}
