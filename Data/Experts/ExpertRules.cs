using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Experts;

/// <summary>The rules of the pool of experts, of drawing them and of their review (domain rules §4).</summary>
public static class ExpertRules
{
    /// <summary>An expert of nothing is drawn for nothing.</summary>
    public static readonly Rule SpecialityMissing = new("EXPERT-001", "请至少选择一个专业");

    /// <summary>Appointed for a time.</summary>
    public static readonly Rule TermWrong = new("EXPERT-002", "聘期应当有起止日期，最后一天不早于第一天");

    /// <summary>The same person stands in the pool once.</summary>
    public static readonly Rule Known = new("EXPERT-003", "专家库里已有该单位的同名专家");

    /// <summary>The account of somebody who is no expert.</summary>
    public static readonly Rule NoSuchAccount = new("EXPERT-004", "没有这个账号，或者账号没有专家岗位，或者已经用于另一名专家");

    /// <summary>An interest is declared in a unit.</summary>
    public static readonly Rule InterestKnown = new("EXPERT-005", "已经登记与该单位的利害关系");

    /// <summary>Nobody is drawn for nothing.</summary>
    public static readonly Rule NothingWanted = new("EXPERT-010", "请选择专业并填写人数，每个专业 1 至 20 人，同一专业只填一次");

    /// <summary>Nobody is left to be drawn.</summary>
    public static readonly Rule NobodyLeft = new("EXPERT-011", "没有可以抽取的专家，请看名单中的回避原因，或者由专家库管理部门补充专家");

    /// <summary>Experts are drawn before the meeting.</summary>
    public static readonly Rule DrawClosed = new("EXPERT-012", "会议已经开始、结束或者取消，不能抽取专家");

    /// <summary>Whom the lot has named is not struck by hand.</summary>
    public static readonly Rule DrawnStays = new("EXPERT-013", "抽取的专家不能删去；不能参加的，登记不参加的原因后补抽");

    /// <summary>Only what the catalogue knows stops a clock.</summary>
    public static readonly Rule NoSuchProcedure = new("EXPERT-020", "本事项的目录没有专家评审程序，不能因专家评审暂停计时");

    /// <summary>Asked once at a time.</summary>
    public static readonly Rule ReviewAsked = new("EXPERT-021", "本件已经申请专家评审");

    /// <summary>What runs is ended by the opinion, not taken back.</summary>
    public static readonly Rule ReviewUnderWay = new("EXPERT-022", "没有待开始的专家评审申请；已经随会议通知开始的，意见印发或者会议取消时结束");

    /// <summary>Another unit stands in the pool by its credit code.</summary>
    public static readonly Rule UnitUnreadable = new("EXPERT-014", "回避单位每行写一个：单位名称和统一社会信用代码，中间空一格");
}
