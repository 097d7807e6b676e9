using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Publications;

/// <summary>The rules about publishing decisions 双公示.</summary>
public static class PublicationRules
{
    /// <summary>A decision is published once it is made, and what has not happened is not recorded.</summary>
    public static readonly Rule Day = new("PUBL-001", "公示日期不得早于决定日期，也不得晚于今天");

    /// <summary>The day is said.</summary>
    public static readonly Rule DayMissing = new("PUBL-002", "请填写公示日期");

    /// <summary>The organ that decided publishes (行政许可法第四十条).</summary>
    public static readonly Rule OtherOrgan = new("PUBL-003", "由作出决定的机关登记公示");
}
