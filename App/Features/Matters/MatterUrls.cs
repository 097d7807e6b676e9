namespace ApprovalOffice.App.Features.Matters;

/// <summary>Addresses of what the office itself decides about its matters.</summary>
public static class MatterUrls
{
    /// <summary>How periods are counted and when is warned.</summary>
    public const string Settings = "/matters/settings";
}
