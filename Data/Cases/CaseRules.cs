using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Cases;

/// <summary>The rules of a case and the sentences in which the office says them.</summary>
public static class CaseRules
{
    /// <summary>即办件 only.</summary>
    public static readonly Rule InstantOnly = new("CASE-064", "本事项不是即办件，请按受理、审查、审签办理");

    /// <summary>The state does not allow the action.</summary>
    public static readonly Rule WrongState = new("CASE-001", "办件当前状态不允许此操作");

    /// <summary>The capacity does not allow the action.</summary>
    public static readonly Rule WrongActor = new("CASE-002", "您的身份不能办理此操作");

    /// <summary>An open row the action needs is missing.</summary>
    public static readonly Rule OpenRowMissing = new("CASE-003", "没有可以办理此操作的事项");

    /// <summary>An open row forbids the action.</summary>
    public static readonly Rule OpenRowForbids = new("CASE-004", "尚有未了结的环节，不能办理此操作");

    /// <summary>The action does not carry what it must.</summary>
    public static readonly Rule CarryMissing = new("CASE-005", "内容不完整");

    /// <summary>The claimed time cannot be.</summary>
    public static readonly Rule TimeImpossible = new("CASE-006", "发生时间不合理");

    /// <summary>An application is incomplete and cannot be submitted.</summary>
    public static readonly Rule NotReadyToSubmit = new("CASE-010", "申请尚未填写完整，不能提交");

    /// <summary>The matter was applied for already: a case runs, or its result stands.</summary>
    public static readonly Rule AppliedAlready = new("CASE-009", "该工程的本事项已有办件正在办理或者已经准予，不能重复申请");

    /// <summary>Materials have not been judged yet.</summary>
    public static readonly Rule MaterialsUnjudged = new("CASE-011", "尚有材料未核，请逐项核对后再办理");

    /// <summary>行政许可法第三十二条第一款第五项.</summary>
    public static readonly Rule MaterialsIncomplete = new("CASE-012", "材料未齐，不得受理");

    /// <summary>行政许可法第三十二条第一款第四项: everything at once.</summary>
    public static readonly Rule CorrectionIncomplete = new("CASE-013", "补正须一次性告知全部内容");

    /// <summary>A second correction round needs a reason.</summary>
    public static readonly Rule SecondCorrection = new("CASE-014", "已告知过补正，再次告知须说明理由");

    /// <summary>A correction period shorter than the setting needs a reason: after it the application counts as abandoned.</summary>
    public static readonly Rule ShortCorrection = new("CASE-076", "补正期限短于规定的天数，须说明理由");

    /// <summary>The due date of a correction must lie ahead.</summary>
    public static readonly Rule DueDateInPast = new("CASE-015", "期限不得早于当日");

    /// <summary>A resubmission must answer every point.</summary>
    public static readonly Rule CorrectionUnanswered = new("CASE-016", "补正内容尚未逐项答复");

    /// <summary>A revision ends with something revised, or with words that say what came of it.</summary>
    public static readonly Rule RevisionEmpty = new("CASE-049", "尚未提交修改后的材料，也没有说明修改情况");

    /// <summary>Deemed acceptance only after five working days of silence.</summary>
    public static readonly Rule AcceptancePeriodRuns = new("CASE-017", "受理期限尚未届满，不得视为受理");

    /// <summary>Only a licence is accepted by silence.</summary>
    public static readonly Rule DeemedLicencesOnly = new("CASE-062", "视为受理只适用于行政许可，其他事项请作出受理、补正或者不予受理的处理");

    /// <summary>Termination only after the correction's due date.</summary>
    public static readonly Rule CorrectionPeriodRuns = new("CASE-018", "补正期限尚未届满，不得终止办理");

    /// <summary>The acceptance period is over: the case is deemed accepted and cannot be corrected or refused any more.</summary>
    public static readonly Rule AcceptancePeriodOver = new("CASE-019", "受理期限已届满，行政许可依法自收到之日起即为受理，不能再告知补正、不予受理或者按受理前撤回，请等待系统登记视为受理");

    /// <summary>Review points are open.</summary>
    public static readonly Rule PointsOpen = new("CASE-020", "审查要点尚未全部审查");

    /// <summary>A failed point forbids the grant.</summary>
    public static readonly Rule PointFails = new("CASE-021", "有审查要点结论为不符合，不得拟同意");

    /// <summary>A prerequisite in the project's own list is not decided.</summary>
    public static readonly Rule PrerequisiteOpen = new("CASE-022", "前置事项尚未办结");

    /// <summary>An owed material is overdue.</summary>
    public static readonly Rule OwedOverdue = new("CASE-023", "容缺材料逾期未补");

    /// <summary>An owed material was handed in and nobody has looked at it.</summary>
    public static readonly Rule OwedUnchecked = new("CASE-026", "容缺材料已补交而尚未核对，请先核对");

    /// <summary>A material was exchanged after acceptance and nobody has looked at it.</summary>
    public static readonly Rule RevisedUnchecked = new("CASE-060", "受理后修改的材料尚未核对，请先核对");

    /// <summary>A material that was exchanged after acceptance was found faulty.</summary>
    public static readonly Rule RevisedFaulty = new("CASE-061", "受理后修改的材料核对为不符合，须再次修改并核对后方可准予");

    /// <summary>An opinion of the current round is negative.</summary>
    public static readonly Rule OpinionNegative = new("CASE-024", "征求意见中有部门不同意");

    /// <summary>The opinion of a failed point must be given in words.</summary>
    public static readonly Rule PointNeedsOpinion = new("CASE-025", "结论为不符合的，须写明理由");

    /// <summary>The person handles the case and may not sign it, or has signed already.</summary>
    public static readonly Rule SignsTwice = new("CASE-030", "同一人不得在同一件审签中签署两次，审查人员不得审批本人审查的办件");

    /// <summary>What was given to one officer is not begun by another, unless that one is their agent.</summary>
    public static readonly Rule HeldByAnother = new("CASE-081", "办件已分给他人承办，请由承办人或者其代理人办理，或者先转办");

    /// <summary>分办 is the first assignment; a change of hands says why.</summary>
    public static readonly Rule AssignedAlready = new("CASE-082", "办件已有承办人，改由他人承办请办理转办");

    /// <summary>The signature is not the last one, or is.</summary>
    public static readonly Rule WrongStep = new("CASE-031", "审签顺序不符");

    /// <summary>The decision differs from the proposal.</summary>
    public static readonly Rule NotProposed = new("CASE-032", "决定与拟办意见不一致，请退回承办人重新提请");

    /// <summary>The signature of the step belongs to somebody higher.</summary>
    public static readonly Rule SignsAbove = new("CASE-070", "您的审签层级低于本级审签所需的层级");

    /// <summary>行政许可法第四十二条: the organ's person in charge approves the extension.</summary>
    public static readonly Rule ExtensionNeedsHead = new("CASE-071", "延长期限须由本事项审签链中最高层级的负责人批准");

    /// <summary>Before a decision is revoked its holder is heard.</summary>
    public static readonly Rule NotHeard = new("CASE-072", "撤销前须听取陈述申辩；已告知而未陈述的，请写明告知日期");

    /// <summary>行政许可法第四十八条: the parties are told of the hearing seven days ahead.</summary>
    public static readonly Rule HearingToldTooLate = new("CASE-073", "听证应当在举行的七个工作日前通知申请人和利害关系人");

    /// <summary>行政许可法第四十七条: the hearing is held within twenty working days of the request.</summary>
    public static readonly Rule HearingTooLate = new("CASE-074", "听证应当在收到听证申请之日起二十个工作日内组织");

    /// <summary>What was handed over is not handed over again.</summary>
    public static readonly Rule DeliveredAlready = new("CASE-075", "文书已经送达，送达回证已登记");

    /// <summary>The matter knows no extension, or it was used.</summary>
    public static readonly Rule NoExtension = new("CASE-034", "本事项依法不得延长期限");

    /// <summary>The wall has passed.</summary>
    public static readonly Rule ExtensionTooLate = new("CASE-035", "法定期限已届满，不得再延长");

    /// <summary>行政许可法第四十七条: five working days to ask for a hearing.</summary>
    public static readonly Rule HearingMayBeAsked = new("CASE-037", "已告知听证权利，申请听证的期限尚未届满，不得作出决定");

    /// <summary>行政许可法第四十六条、第四十七条: a hearing that was asked for is held before the decision.</summary>
    public static readonly Rule HearingNotHeld = new("CASE-038", "已申请听证，听证尚未举行，不得作出决定");

    /// <summary>What was not reviewed must not be granted.</summary>
    public static readonly Rule ProjectChanged = new("CASE-039", "提请审签之后项目信息有变动，请退回承办人重新审查");

    /// <summary>The paper to be delivered does not exist yet.</summary>
    public static readonly Rule PaperNotMade = new("CASE-048", "结果文书尚在制作，制作完成后方可送达");

    /// <summary>行政许可法第三十四条第三款.</summary>
    public static readonly Rule TwoOfficers = new("CASE-036", "实地核查须指派两名以上工作人员");

    /// <summary>The day of a visit to the site cannot be.</summary>
    public static readonly Rule InspectionDay = new("CASE-079", "现场核查的日期不得早于受理之日，也不得晚于今天");

    /// <summary>行政许可法第四十七条: asked for within five working days.</summary>
    public static readonly Rule HearingAskedTooLate = new("CASE-080", "申请听证的期限已过");

    /// <summary>A chain has one to four steps.</summary>
    public static readonly Rule ChainLength = new("CASE-040", "审签级数应为一至四级");

    /// <summary>The row asked for is not of this case.</summary>
    public static readonly Rule NoSuchRow = new("CASE-041", "所选内容不属于本办件或者已经办结");

    /// <summary>Silence is not consent where a statute requires the opinion.</summary>
    public static readonly Rule SilenceIsNoConsent = new("CASE-042", "该意见依法须明确答复，或者期限尚未届满，不适用超时默认同意");

    /// <summary>Only a granted case has a result to revoke, withdraw or cancel.</summary>
    public static readonly Rule NothingGranted = new("CASE-043", "本办件没有准予的决定，不存在可以撤销、撤回或者注销的结果");

    /// <summary>The agent's authorisation has run out.</summary>
    public static readonly Rule AuthorisationExpired = new("CASE-044", "委托授权已过期，请申请人重新出具授权委托书");

    /// <summary>The identity of who stands at the window has not been checked.</summary>
    public static readonly Rule IdentityUnchecked = new("CASE-045", "窗口代录须先核验办理人身份");

    /// <summary>The material may not be owed.</summary>
    public static readonly Rule MayNotBeOwed = new("CASE-046", "该材料不属于可以容缺的材料");

    /// <summary>A levy is granted by its amount.</summary>
    public static readonly Rule LevyUnassessed = new("CASE-052", "行政征收须先核定收费项目和金额（元）");

    /// <summary>The day of a payment cannot be.</summary>
    public static readonly Rule PaymentDay = new("CASE-053", "缴款日期不得早于核定之日，也不得晚于今天");

    /// <summary>The day of a connection cannot be.</summary>
    public static readonly Rule ConnectionDay = new("CASE-054", "接入日期不得早于方案答复之日，也不得晚于今天");

    /// <summary>The office's part of a result is closed.</summary>
    public static readonly Rule ResultClosed = new("CASE-055", "审查中且未提请审签时方可填写办理结果内容");

    /// <summary>What was filled in for the result is no number, day or code of its field.</summary>
    public static readonly Rule ResultUnsound = new("CASE-059", "办理结果内容填写有误");

    /// <summary>Only an applicant's upload can be withdrawn or replaced.</summary>
    public static readonly Rule MaterialsClosed = new("CASE-047", "当前状态不能增减材料");
}
