using ApprovalOffice.App.UseCases;
using Microsoft.AspNetCore.Http.Extensions;

namespace ApprovalOffice.App.Features.Publications;

/// <summary>Address of the decisions that are published 双公示.</summary>
public static class PublicationUrls
{
    /// <summary>The list; tab, organ and page stand in the query string.</summary>
    public const string List = "/publications";

    /// <summary>What should have been published already.</summary>
    public static readonly string Overdue = Of(PublicationTab.Overdue);

    /// <summary>A page of a tab.</summary>
    /// <param name="tab">Which decisions.</param>
    /// <param name="organ">Of this organ only.</param>
    /// <param name="page">Which page, from 1.</param>
    public static string Of(PublicationTab tab, Guid? organ = null, int page = 1)
    {
        QueryBuilder query = [];
        if (tab != PublicationTab.Open)
        {
            query.Add("tab", tab.ToString());
        }

        if (organ is { } only)
        {
            query.Add("organ", only.ToString());
        }

        if (page > 1)
        {
            query.Add("page", $"{page}");
        }

        return List + query.ToQueryString();
    }

    /// <summary>The tab that an address names; the first where it names none.</summary>
    public static PublicationTab TabOf(string? asked) => Enum.TryParse(asked, out PublicationTab tab) && Enum.IsDefined(tab) ? tab : PublicationTab.Open;
}
