namespace ApprovalOffice.Reports.Layout;

/// <summary>Ordinals of the first level of an official text: 一、二、三 (GB/T 9704-2012 §7.3.3).</summary>
internal static class ChineseOrdinal
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>1 to 99.</summary>
    internal static string Of(int number)
    {
        var (tens, ones) = Math.DivRem(number, 10);
        var head = tens switch
        {
            0 => string.Empty,
            1 => "十",
            _ => $"{Digits[tens]}十",
        };
        return ones == 0 ? head : head + Digits[ones];
    }
}
