namespace ApprovalOffice.App.Features.Window;

/// <summary>What came of a scan: where to go, or why nowhere.</summary>
/// <param name="Address">The page of what was found; null when nothing was.</param>
/// <param name="Problem">One sentence for the field; null when something was found.</param>
public sealed record ScanFound(string? Address, string? Problem)
{
    /// <summary>Found.</summary>
    public static ScanFound At(string address) => new(address, null);

    /// <summary>Nothing found.</summary>
    public static ScanFound Nowhere(string problem) => new(null, problem);
}
