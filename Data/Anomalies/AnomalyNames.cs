namespace ApprovalOffice.Data.Anomalies;

/// <summary>The Chinese names of kinds and findings.</summary>
public static class AnomalyNames
{
    /// <summary>Name of a kind.</summary>
    public static string Chinese(this AnomalyKind kind) => kind switch
    {
        AnomalyKind.BackfilledEvent => "事后补录",
        AnomalyKind.DatedBeforeAcceptance => "日期早于受理",
        AnomalyKind.InstantDecision => "秒办",
        AnomalyKind.OutsideHours => "非工作时间办理",
        AnomalyKind.BeforePrerequisite => "先于前置办结",
        AnomalyKind.Batch => "集中批量办理",
        AnomalyKind.SecondCorrection => "多次补正",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>Name of a finding.</summary>
    public static string Chinese(this AnomalyFinding finding) => finding switch
    {
        AnomalyFinding.Justified => "有正当理由",
        AnomalyFinding.Irregular => "办理不规范",
        AnomalyFinding.OffSystem => "属于体外循环",
        AnomalyFinding.DataError => "数据差错",
        _ => throw new ArgumentOutOfRangeException(nameof(finding), finding, null),
    };

    /// <summary>How a piece of evidence stands, in words.</summary>
    public static string Standing(AnomalyFinding? finding, string? explanation) => finding?.Chinese() ?? (explanation is null ? "待核实" : "待核实（部门已说明）");
}
