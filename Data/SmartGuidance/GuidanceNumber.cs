using System.Globalization;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.SmartGuidance;

/// <summary>Numbers as people write them in the guidance: not negative, separators of thousands forgiven.</summary>
public static class GuidanceNumber
{
    /// <summary>The largest number that is no slip of the keyboard, in the attribute's unit.</summary>
    public const decimal Largest = 1_000_000_000m;

    /// <summary>Reads one.</summary>
    public static bool TryParse(string? typed, out decimal number) => decimal.TryParse(
        OfficeText.Narrow(typed).Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)
        && number <= Largest;

    /// <summary>What is wrong with it, in Chinese; null when nothing is, or nothing was written.</summary>
    public static string? ProblemOf(string? typed, GuidanceField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return string.IsNullOrWhiteSpace(typed) || TryParse(typed, out _)
            ? null
            : $"“{field.Label}”应为不小于 0 的数字{(field.Unit is null ? "" : $"，单位{field.Unit}")}";
    }
}
