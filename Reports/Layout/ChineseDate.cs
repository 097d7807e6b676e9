namespace ApprovalOffice.Reports.Layout;

/// <summary>Dates as official documents write them: Arabic digits, no leading zero (GB/T 9704-2012 §7.3.5.4).</summary>
public static class ChineseDate
{
    /// <summary><c>2026年9月8日</c>.</summary>
    public static string Of(DateOnly date) => $"{date.Year}年{date.Month}月{date.Day}日";
}
