namespace ApprovalOffice.App.Jobs;

/// <summary>Addresses of the jobs.</summary>
public static class JobUrls
{
    /// <summary>The list.</summary>
    public const string List = "/system/jobs";
}
