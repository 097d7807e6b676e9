using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace ApprovalOffice.App.Features.Review.Bulk;

/// <summary>Which cases are offered for a bulk grant; it stands in the address.</summary>
/// <param name="Matter">Code of the matter; empty for all.</param>
/// <param name="Text">Part of a project's or applicant's name; empty for all.</param>
/// <param name="Page">Which page, from 1.</param>
public sealed record BulkFilter(string Matter = "", string Text = "", int Page = 1)
{
    /// <summary>Rows a page.</summary>
    public const int PageSize = 50;

    /// <summary>Reads an address; what it says wrongly is left out.</summary>
    public static BulkFilter Read(Uri address)
    {
        Dictionary<string, StringValues> query = QueryHelpers.ParseQuery(address.Query);
        string Of(string key) => query.TryGetValue(key, out StringValues found) && found.ToString().Trim() is { Length: <= 100 } text ? text : "";
        return new BulkFilter(Of("matter"), Of("q"), int.TryParse(Of("page"), out int page) && page > 0 ? page : 1);
    }

    /// <summary>The address that says this.</summary>
    public string ToUrl() => QueryHelpers.AddQueryString(
        BulkUrls.Desk,
        new (string Key, string Value)[] { ("matter", Matter), ("q", Text), ("page", Page > 1 ? $"{Page}" : "") }
            .Where(p => p.Value.Length > 0).ToDictionary(p => p.Key, p => (string?)p.Value, StringComparer.Ordinal));
}
