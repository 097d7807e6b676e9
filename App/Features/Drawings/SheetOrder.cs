using System.Globalization;
using System.Text.RegularExpressions;

namespace ApprovalOffice.App.Features.Drawings;

/// <summary>The order of numbers of sheets: 建施-2 before 建施-10.</summary>
internal sealed partial class SheetOrder : IComparer<string>
{
    public static readonly SheetOrder Instance = new();

    public int Compare(string? x, string? y) => string.CompareOrdinal(Padded(x), Padded(y));

    private static string Padded(string? number) => Digits().Replace(number ?? "", match => match.Value.PadLeft(8, '0').ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex("[0-9]{1,7}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();
}
