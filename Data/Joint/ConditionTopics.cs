namespace ApprovalOffice.Data.Joint;

/// <summary>The topics in the office's words.</summary>
public static class ConditionTopics
{
    /// <summary>The whole site: a place that lies in every other one.</summary>
    public const string WholeSite = "全场地";

    /// <summary>Places that are offered; others may be written.</summary>
    public static readonly IReadOnlyList<string> Places = [WholeSite, "东侧", "南侧", "西侧", "北侧", "地下", "屋面"];

    /// <summary>All topics, in the order in which they are offered.</summary>
    public static readonly IReadOnlyList<ConditionTopic> All = Enum.GetValues<ConditionTopic>();

    /// <summary>The topic's name.</summary>
    public static string Chinese(this ConditionTopic topic) => Of(topic).Name;

    /// <summary>The unit of its measure; empty for a ratio and for words alone.</summary>
    public static string Unit(this ConditionTopic topic) => Of(topic).Unit;

    /// <summary>
    /// Whether what is demanded takes a strip of ground along a side: two such demands on the same side have to be laid out together,
    /// whatever each is called.
    /// </summary>
    public static bool TakesClearance(this ConditionTopic topic) => Of(topic).TakesClearance;

    private static (string Name, string Unit, bool TakesClearance) Of(ConditionTopic topic) => topic switch
    {
        ConditionTopic.Setback => ("建筑退让", "m", true),
        ConditionTopic.FireLane => ("消防车道宽度", "m", true),
        ConditionTopic.FireSpacing => ("防火间距", "m", true),
        ConditionTopic.GreenBelt => ("防护绿带宽度", "m", true),
        ConditionTopic.PipelineCorridor => ("管线廊道宽度", "m", true),
        ConditionTopic.Height => ("建筑高度", "m", false),
        ConditionTopic.FloorAreaRatio => ("容积率", "", false),
        ConditionTopic.Coverage => ("建筑密度", "%", false),
        ConditionTopic.GreenRatio => ("绿地率", "%", false),
        ConditionTopic.Parking => ("停车位", "个", false),
        ConditionTopic.Access => ("机动车出入口", "个", false),
        ConditionTopic.CivilDefence => ("人防工程面积", "㎡", false),
        ConditionTopic.Runoff => ("年径流总量控制率", "%", false),
        ConditionTopic.Noise => ("场界噪声", "dB", false),
        ConditionTopic.Other => ("其他要求", "", false),
        _ => throw new ArgumentOutOfRangeException(nameof(topic)),
    };
}
