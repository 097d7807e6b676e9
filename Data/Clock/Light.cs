namespace ApprovalOffice.Data.Clock;

/// <summary>The light of a case (亮灯), in the order of precedence.</summary>
public enum Light
{
    /// <summary>灰: finished.</summary>
    Grey,

    /// <summary>深红: past the statutory day.</summary>
    DeepRed,

    /// <summary>红: past the promised day.</summary>
    Red,

    /// <summary>蓝: suspended.</summary>
    Blue,

    /// <summary>黄: the remaining days are within the warning.</summary>
    Yellow,

    /// <summary>绿: none of these.</summary>
    Green,
}
