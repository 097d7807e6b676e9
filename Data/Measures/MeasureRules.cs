using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Measures;

/// <summary>The rules about asking for measures.</summary>
public static class MeasureRules
{
    /// <summary>A figure is of regions that the person may see.</summary>
    public static readonly Rule ForeignRegion = new("MEAS-001", "该区域不在您的岗位范围内");

    /// <summary>A month that has not begun has no figures.</summary>
    public static readonly Rule MonthAhead = new("MEAS-002", "该月份尚未开始，没有数据");

    /// <summary>Somebody without a region sees no figures.</summary>
    public static readonly Rule NoRegion = new("MEAS-003", "您的岗位没有区域范围，看不到统计数据");

    /// <summary>A figure is of a measure of the registry.</summary>
    public static readonly Rule Unknown = new("MEAS-004", "没有这个指标");
}
