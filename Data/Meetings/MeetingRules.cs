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

    /// <summary>Everybody answers for themselves, an organ for its people.</summary>
    public static readonly Rule NotAsked = new("MEET-018", "只能答复本单位收到的邀请");
}
