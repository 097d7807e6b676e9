using System.Globalization;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Measures;
using ApprovalOffice.Data.Values;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace ApprovalOffice.App.Features.Measures;

/// <summary>Addresses of the measures and of the lists behind their figures.</summary>
public static class MeasureUrls
{
    /// <summary>The registry, with the figures of a month.</summary>
    public const string List = "/measures";

    /// <summary>Route of <see cref="Behind"/>.</summary>
    public const string BehindRoute = "/measures/{Code}";

    /// <summary>The registry with the figures that are asked for.</summary>
    public static string Of(MeasureQuery query) => With(List, query);

    /// <summary>The list behind a figure.</summary>
    /// <param name="code">Code of the measure.</param>
    /// <param name="query">Where, when and of what.</param>
    public static string Behind(string code, MeasureQuery query) => With($"{List}/{code}", query);

    /// <summary>Reads what stands in an address; what it says wrongly is left out.</summary>
    public static MeasureQuery Read(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        Dictionary<string, StringValues> query = QueryHelpers.ParseQuery(address.Query);
        string? Of(string key) => query.TryGetValue(key, out StringValues found) ? found.ToString() : null;
        return new MeasureQuery
        {
            Region = RegionCode.TryParse(Of("region"), out RegionCode region) ? region : null,
            IsOwnOnly = Of("own") == "1",
            Month = DateOnly.TryParseExact(Of("month"), "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly month) && month.Year is > 2001 and < 2100 ? month : null,
            Span = Enum.TryParse(Of("span"), out MeasureSpan span) && Enum.IsDefined(span) ? span : MeasureSpan.Month,
            Theme = Of("theme"),
            Stage = Of("stage"),
            Department = Of("dept"),
            Matter = Of("matter"),
            Page = int.TryParse(Of("page"), CultureInfo.InvariantCulture, out int page) && page is > 0 and < 1_000_000 ? page : 1,
        };
    }

    private static string With(string address, MeasureQuery query) => QueryHelpers.AddQueryString(
        address,
        new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["region"] = query.Region?.Value, ["own"] = query.IsOwnOnly ? "1" : null, ["month"] = query.Month?.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            ["span"] = query.Span == MeasureSpan.Month ? null : query.Span.ToString(), ["theme"] = query.Theme, ["stage"] = query.Stage, ["dept"] = query.Department, ["matter"] = query.Matter,
            ["page"] = query.Page > 1 ? query.Page.ToString(CultureInfo.InvariantCulture) : null,
        }.Where(pair => pair.Value is not null));
}
