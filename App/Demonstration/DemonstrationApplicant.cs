using ApprovalOffice.Data.People;

namespace ApprovalOffice.App.Demonstration;

/// <summary>Who owns one of the realistic projects, and the one person who acts for them: each sees what is theirs and nothing else.</summary>
/// <param name="CreditCode">统一社会信用代码 of the owner.</param>
/// <param name="UserName">The agent's account.</param>
/// <param name="AgentName">The agent's name.</param>
/// <param name="Short">What the console calls the owner.</param>
/// <param name="Representative">法定代表人.</param>
/// <param name="Phone">The agent's telephone; such numbers exist nowhere.</param>
internal sealed record DemonstrationApplicant(string CreditCode, string UserName, string AgentName, string Short, string Representative, string Phone)
{
    /// <summary>The first is the one whose account stands at the head of the console's list; it acts for whoever is not in this list as well.</summary>
    public static IReadOnlyList<DemonstrationApplicant> All { get; } =
    [
        new("91990105MA7F14819N", "applicant", "徐海峰", "临江置业", "韩永昌", "0000-8200088"),
        new("12990101400127262P", "applicant-jiaoyu", "苏敏之", "教育基建中心", "程书远", "0000-8200101"),
        new("12990101400127975R", "applicant-weijian", "骆安宁", "卫健基建中心", "章济民", "0000-8200102"),
        new("129901014001286877", "applicant-shizheng", "鲍立夏", "市政建设中心", "路长风", "0000-8200103"),
        new("12990103400129399H", "applicant-chengxi", "尚和平", "城西房管中心", "安居仁", "0000-8200104"),
        new("91990104MA7C13709J", "applicant-jinggong", "聂铮", "精工零部件", "金百炼", "0000-8200105"),
        new("91990104MA7D14075F", "applicant-zhilian", "桑晓舟", "智联装备", "康达之", "0000-8200106"),
        new("91990106MA7E14447Q", "applicant-hengda", "窦启明", "恒达电机", "恒志成", "0000-8200107"),
        new("91990105MA7G15185K", "applicant-anhua", "阎守安", "安化新材料", "化成文", "0000-8200108"),
        new("91990103MA7H155573", "applicant-wenlv", "米若溪", "文旅城市更新", "游采薇", "0000-8200109"),
        new("N2990106400134366E", "applicant-yunling", "岑小禾", "云岭村合作社", "谷丰年", "0000-8200110"),
        new("91990102MA7B16298J", "applicant-gongdian", "明朗", "供电公司", "雷光启", "0000-8200111"),
    ];

    /// <summary>Who acts for an owner.</summary>
    public static DemonstrationApplicant Of(string creditCode) => All.FirstOrDefault(a => a.CreditCode == creditCode) ?? All[0];

    /// <summary>The agent with their account.</summary>
    public DemonstrationPerson Agent() => new(UserName, AgentName, Role.Applicant, Post: $"{Short}经办人");
}
