namespace ApprovalOffice.App.Features.Outbox;

/// <summary>Addresses of the messages to be delivered.</summary>
public static class OutboxUrls
{
    /// <summary>The list.</summary>
    public const string List = "/system/outbox";

    /// <summary>The list of those that failed.</summary>
    public const string Failed = List + "?failed=1";

    /// <summary>A page of the list.</summary>
    public static string Page(bool failedOnly, int page) => (failedOnly ? Failed : List) + (page > 1 ? $"{(failedOnly ? '&' : '?')}page={page}" : "");
}
