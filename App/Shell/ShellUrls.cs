namespace ApprovalOffice.App.Shell;

/// <summary>Addresses of the shell's own pages.</summary>
public static class ShellUrls
{
    /// <summary>The first page after sign-in.</summary>
    public const string Home = "/";

    /// <summary>Said when an address leads nowhere.</summary>
    public const string NotFound = "/not-found";

    /// <summary>Said when a request failed.</summary>
    public const string Error = "/error";
}
