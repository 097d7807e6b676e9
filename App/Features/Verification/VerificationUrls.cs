namespace ApprovalOffice.App.Features.Verification;

/// <summary>Addresses of the public verification of papers.</summary>
public static class VerificationUrls
{
    /// <summary>Where a code is typed.</summary>
    public const string Start = "/verify";

    /// <summary>Where a file is handed in.</summary>
    public const string File = "/verify/file";

    /// <summary>Route of <see cref="Page"/>.</summary>
    public const string PageRoute = "/verify/{Code}";

    /// <summary>The page that a paper's QR code opens.</summary>
    public static string Page(string code) => $"/verify/{code}";
}
