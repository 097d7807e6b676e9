using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.App.Papers;

/// <summary>Dates in the fields of papers.</summary>
internal static class PaperDates
{
    /// <summary>2026年9月8日.</summary>
    public static string Of(DateOnly date) => ChineseDate.Of(date);

    /// <summary>2026年9月.</summary>
    public static string Month(DateOnly date) => $"{date.Year}年{date.Month}月";
}
