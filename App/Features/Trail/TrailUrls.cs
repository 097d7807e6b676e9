namespace ApprovalOffice.App.Features.Trail;

/// <summary>Addresses of the trail.</summary>
public static class TrailUrls
{
    /// <summary>The trail.</summary>
    public const string Page = "/system/trail";
}
