namespace ApprovalOffice.Data.Joint;

/// <summary>What a condition of a department is about.</summary>
public enum ConditionTopic
{
    /// <summary>建筑退让, in metres.</summary>
    Setback,

    /// <summary>消防车道宽度, in metres.</summary>
    FireLane,

    /// <summary>防火间距, in metres.</summary>
    FireSpacing,

    /// <summary>防护绿带宽度, in metres.</summary>
    GreenBelt,

    /// <summary>管线廊道宽度, in metres.</summary>
    PipelineCorridor,

    /// <summary>建筑高度, in metres.</summary>
    Height,

    /// <summary>容积率, a ratio.</summary>
    FloorAreaRatio,

    /// <summary>建筑密度, in per cent.</summary>
    Coverage,

    /// <summary>绿地率, in per cent.</summary>
    GreenRatio,

    /// <summary>停车位, in number.</summary>
    Parking,

    /// <summary>机动车出入口, in number.</summary>
    Access,

    /// <summary>人防工程面积, in square metres.</summary>
    CivilDefence,

    /// <summary>年径流总量控制率, in per cent.</summary>
    Runoff,

    /// <summary>场界噪声, in decibels.</summary>
    Noise,

    /// <summary>其他要求, in words alone.</summary>
    Other,
}
