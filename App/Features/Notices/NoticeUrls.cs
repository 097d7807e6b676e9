namespace ApprovalOffice.App.Features.Notices;

/// <summary>Addresses of the notices.</summary>
public static class NoticeUrls
{
    /// <summary>The person's notices.</summary>
    public const string List = "/notices";

    /// <summary>One page of them.</summary>
    public static string Page(bool unreadOnly, int page) =>
        (unreadOnly, page) switch
        {
            (false, 1) => List,
            (false, _) => $"{List}?page={page}",
            (true, 1) => $"{List}?unread=1",
            _ => $"{List}?unread=1&page={page}",
        };
}
