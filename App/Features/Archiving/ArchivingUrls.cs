using Microsoft.AspNetCore.Http.Extensions;

namespace ApprovalOffice.App.Features.Archiving;

/// <summary>Address of what has ended and is not archived yet.</summary>
public static class ArchivingUrls
{
    /// <summary>待归档; filter and page stand in the query string.</summary>
    public const string List = "/archive";

    /// <summary>A page of the list.</summary>
    /// <param name="overdue">Only what should have been archived by now.</param>
    /// <param name="page">Which page, from 1.</param>
    public static string Of(bool overdue, int page = 1)
    {
        QueryBuilder query = [];
        if (overdue)
        {
            query.Add("overdue", "1");
        }

        if (page > 1)
        {
            query.Add("page", $"{page}");
        }

        return List + query.ToQueryString();
    }
}
