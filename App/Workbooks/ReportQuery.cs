using System.Globalization;
using ApprovalOffice.Data.Values;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace ApprovalOffice.App.Workbooks;

/// <summary>What a report is asked for.</summary>
/// <param name="Region">A region with those below it; null for all of the person's.</param>
/// <param name="Month">The first day of the month; null where the report is of no month.</param>
public sealed record ReportQuery(RegionCode? Region, DateOnly? Month)
{
    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static ReportQuery Read(string query)
    {
        Dictionary<string, StringValues> found = QueryHelpers.ParseQuery(query);
        return new ReportQuery(
            RegionCode.TryParse(found.GetValueOrDefault("region").ToString(), out RegionCode region) ? region : null,
            MonthOf(found.GetValueOrDefault("month").ToString()));
    }

    /// <summary>A month as the browser's field gives it, 2026-09; null for anything else.</summary>
    public static DateOnly? MonthOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly month) && month.Year is > 2000 and < 2100 ? month : null;

    /// <inheritdoc/>
    public override string ToString() => QueryHelpers.AddQueryString(
        "",
        new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["region"] = Region?.Value, ["month"] = Month?.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        }.Where(pair => pair.Value is not null));
}
