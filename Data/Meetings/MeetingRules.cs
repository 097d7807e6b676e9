using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Meetings;

/// <summary>The rules of joint meetings 联审会议 (domain rules §4).</summary>
public static class MeetingRules
{
    /// <summary>The notice goes out at least two working days ahead; there is no exception for urgency.</summary>
    public static readonly Rule NoticeTooLate = new("MEET-001", "会议通知应当至少提前 2 个工作日发出");

    /// <summary>A meeting begins before it ends, on one day.</summary>
    public static readonly Rule TimesWrong = new("MEET-002", "会议应当在同一天内开始和结束，结束时间晚于开始时间");

    /// <summary>Somewhere to go to.</summary>
    public static readonly Rule PlaceMissing = new("MEET-003", "请填写会议地点或者线上会议地址");

    /// <summary>Only who handles a case, or leads its stage, calls others together about it.</summary>
    public static readonly Rule NotOnes = new("MEET-004", "只有办件的审批部门或者其所在阶段的牵头部门可以就该办件召集会议");

    /// <summary>A decided case has nothing left to agree upon.</summary>
    public static readonly Rule CaseFinished = new("MEET-005", "办件尚未提交或者已经办结，不能列入议题");

    /// <summary>The same case stands on the agenda once.</summary>
    public static readonly Rule ItemTwice = new("MEET-006", "该办件已经列入议题");

    /// <summary>There is something to talk about.</summary>
    public static readonly Rule AgendaEmpty = new("MEET-007", "请至少列入一个议题");

    /// <summary>There is somebody to talk to.</summary>
    public static readonly Rule NobodyInvited = new("MEET-008", "请至少邀请一个参会部门或者申请人");

    /// <summary>Nobody is invited twice.</summary>
    public static readonly Rule InvitedTwice = new("MEET-009", "已经邀请，不必重复邀请");

    /// <summary>Once the notice is out, what it says stands until it is withdrawn.</summary>
    public static readonly Rule NotPreparing = new("MEET-010", "会议通知已经发出，需要修改的请先撤回通知");

    /// <summary>Only what was sent out can be withdrawn or answered.</summary>
    public static readonly Rule NotConvened = new("MEET-011", "会议通知没有发出，或者会议已经开始、结束或取消");

    /// <summary>A meeting that was cancelled or held is not cancelled.</summary>
    public static readonly Rule Over = new("MEET-012", "会议已经开始、结束或者取消");

    /// <summary>Whoever takes back or says no says why.</summary>
    public static readonly Rule ReasonMissing = new("MEET-013", "请写明原因");

    /// <summary>The organ names a person of its own.</summary>
    public static readonly Rule PersonMissing = new("MEET-014", "请选择本单位的参会人员");

    /// <summary>Whoever sends another has sent somebody before.</summary>
    public static readonly Rule SamePerson = new("MEET-015", "已经由该人员参加，请选择另一名人员");

    /// <summary>The organ that convenes the meeting is there.</summary>
    public static readonly Rule LeadStays = new("MEET-016", "召集部门应当参加会议，可以改派其他人员");

    /// <summary>Only what was handed in for the case is laid before the meeting.</summary>
    public static readonly Rule NoSuchPaper = new("MEET-017", "没有这份材料，或者材料已经撤换、已经列入");

    /// <summary>A meeting is opened on its day, after its notice.</summary>
    public static readonly Rule NotItsDay = new("MEET-019", "会议通知发出后，会议当天才能开始");

    /// <summary>Opinions are given between notice and end.</summary>
    public static readonly Rule NotOpenForOpinions = new("MEET-020", "会议通知没有发出，或者会议已经结束，不能发表意见");

    /// <summary>An opinion says what it is, and what is to be changed or why not.</summary>
    public static readonly Rule OpinionIncomplete = new("MEET-021", "意见不完整");

    /// <summary>Where the item asks for a vote, everybody concerned votes.</summary>
    public static readonly Rule VoteMissing = new("MEET-022", "本议题需要表决，请选择赞成、反对或者弃权");

    /// <summary>What was resolved stands until it is talked about anew.</summary>
    public static readonly Rule ItemResolved = new("MEET-023", "本议题已经议定，需要修改的由召集部门重新讨论");

    /// <summary>What happens in the meeting is recorded in the meeting.</summary>
    public static readonly Rule NotInSession = new("MEET-024", "会议没有开始或者已经结束");

    /// <summary>A figure is a number; its unit stands beside it.</summary>
    public static readonly Rule MeasureWrong = new("MEET-025", "数值应当是数字，单位另填");

    /// <summary>Of what is compared it is said whether it is the least or the most.</summary>
    public static readonly Rule RelationMissing = new("MEET-052", "选了类别并填了数值的，请选择不小于、不大于或者等于");

    /// <summary>A resolution says what and how.</summary>
    public static readonly Rule ResolutionMissing = new("MEET-026", "请选择议定结果并写明议定事项");

    /// <summary>Against an opinion that disagrees nothing is agreed: it goes up (domain rules §4).</summary>
    public static readonly Rule NoAgreement = new("MEET-027", "有单位不同意或者反对，只能议定不同意或者提级协调");

    /// <summary>A meeting ends when each item has a result.</summary>
    public static readonly Rule ItemsOpen = new("MEET-028", "还有议题没有议定结果");

    /// <summary>Only who is called signs in.</summary>
    public static readonly Rule NotCalled = new("MEET-029", "会议没有邀请您所在的单位，请到签到台联系召集部门");

    /// <summary>Once is enough.</summary>
    public static readonly Rule SignedIn = new("MEET-030", "已经签到");

    /// <summary>Whoever signs in has a name.</summary>
    public static readonly Rule NameMissing = new("MEET-031", "请填写参会人员姓名");

    /// <summary>A leader coordinates what went up, once.</summary>
    public static readonly Rule NothingEscalated = new("MEET-032", "本议题没有提级协调，或者已经作出协调意见");

    /// <summary>What somebody else struck cannot be changed.</summary>
    public static readonly Rule NoSuchRow = new("MEET-033", "该条记录已被删去");

    /// <summary>Minutes are of a meeting that has been held.</summary>
    public static readonly Rule NotConcluded = new("MEET-040", "会议结束后才能起草会议纪要");

    /// <summary>What is issued stands.</summary>
    public static readonly Rule MinutesIssued = new("MEET-041", "会议纪要已经印发，不能再修改");

    /// <summary>What is not sent round is neither objected to nor signed.</summary>
    public static readonly Rule MinutesNotCirculated = new("MEET-042", "会议纪要没有送阅，或者已经印发");

    /// <summary>Once is enough.</summary>
    public static readonly Rule MinutesCirculated = new("MEET-043", "会议纪要已经送阅");

    /// <summary>Every objection has its answer.</summary>
    public static readonly Rule ObjectionOpen = new("MEET-044", "还有异议没有答复，不能印发");

    /// <summary>Signed by all who were there, or it is said why not.</summary>
    public static readonly Rule SignatureMissing = new("MEET-045", "还有参会单位没有签署，也没有登记未签署的原因");

    /// <summary>Who does what by when.</summary>
    public static readonly Rule TaskIncomplete = new("MEET-046", "议定事项不完整");

    /// <summary>What is followed is closed once.</summary>
    public static readonly Rule TaskNotOpen = new("MEET-047", "会议纪要印发后才能销号，已销号的不能再改");

    /// <summary>Whoever was there for a department signs, once.</summary>
    public static readonly Rule NotASigner = new("MEET-048", "只有到会的部门可以提出异议、签署，每个部门签署一次");

    /// <summary>There are none yet.</summary>
    public static readonly Rule NoMinutes = new("MEET-049", "会议纪要还没有起草");

    /// <summary>One meeting, one set of minutes.</summary>
    public static readonly Rule MinutesDrafted = new("MEET-050", "会议纪要已经起草");

    /// <summary>Who does it, or who asked for it, says that it is done.</summary>
    public static readonly Rule NotOnesTask = new("MEET-051", "只有责任单位或者召集部门可以销号");

    /// <summary>Everybody answers for themselves, an organ for its people.</summary>
    public static readonly Rule NotAsked = new("MEET-018", "只能答复本单位收到的邀请");
}
