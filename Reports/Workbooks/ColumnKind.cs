namespace ApprovalOffice.Reports.Workbooks;

/// <summary>What a column of a sheet holds; it decides type, number format and alignment of its cells.</summary>
public enum ColumnKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A code or number that is never reckoned with (项目代码, 办件编号): stays text, however many digits it has.</summary>
    Code,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>An area in m², two decimals.</summary>
    Area,

    /// <summary>Money, given in fen 分, shown in yuan 元.</summary>
    Money,

    /// <summary>A local date.</summary>
    Date,

    /// <summary>An instant on the wall clock of the office (Asia/Shanghai), to the minute.</summary>
    Instant,

    /// <summary>A number of days.</summary>
    Days,

    /// <summary>A ratio, shown in per cent.</summary>
    Percent,

    /// <summary>A light 亮灯 in its word; a report adds shape and colour.</summary>
    Light,
}
