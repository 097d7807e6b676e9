namespace ApprovalOffice.App.Features.Seals;

/// <summary>Addresses of the seal register.</summary>
public static class SealUrls
{
    /// <summary>The register; what it is asked for stands in the query string (<see cref="SealFilter"/>).</summary>
    public const string List = "/seals";
}
