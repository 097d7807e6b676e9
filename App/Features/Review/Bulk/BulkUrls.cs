namespace ApprovalOffice.App.Features.Review.Bulk;

/// <summary>Addresses of bulk grants.</summary>
public static class BulkUrls
{
    /// <summary>Where cases are chosen, and the earlier ones are listed.</summary>
    public const string Desk = "/review/bulk";

    /// <summary>Route of <see cref="Page"/>.</summary>
    public const string PageRoute = "/review/bulk/{Id:guid}";

    /// <summary>One bulk grant.</summary>
    public static string Page(Guid id, int page = 1) => $"/review/bulk/{id}" + (page > 1 ? $"?page={page}" : "");
}
