namespace ApprovalOffice.Data.Measures;

/// <summary>Over which days a month's figure is taken.</summary>
public enum MeasureSpan
{
    /// <summary>本月.</summary>
    Month,

    /// <summary>本年累计.</summary>
    Year,

    /// <summary>上年同月.</summary>
    LastYear,
}
