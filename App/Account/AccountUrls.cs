namespace ApprovalOffice.App.Account;

/// <summary>Addresses of sign-in and what belongs to it.</summary>
public static class AccountUrls
{
    /// <summary>The sign-in page.</summary>
    public const string SignInPath = "/account/sign-in";

    /// <summary>Where the sign-out form is posted.</summary>
    public const string SignOut = "/account/sign-out";

    /// <summary>Said to those who are signed in and lack the permission.</summary>
    public const string Forbidden = "/account/forbidden";

    /// <summary>The page on which a person changes the own password.</summary>
    public const string ChangePassword = "/account/password";

    /// <summary>The page that makes the first administrators of an empty office.</summary>
    public const string FirstRun = "/account/first-run";

    /// <summary>Where a session ends that was left alone.</summary>
    public const string IdleEnd = "/account/idle-end";

    /// <summary>Where the browser reports that the person is still there.</summary>
    public const string Alive = "/account/alive";

    /// <summary>The sign-in page, coming back to a local address.</summary>
    public static string SignIn(string? returnTo = null, string? reason = null)
    {
        List<string> query = [];
        if (returnTo is not (null or "/"))
        {
            query.Add("returnTo=" + Uri.EscapeDataString(returnTo));
        }

        if (reason is not null)
        {
            query.Add("reason=" + Uri.EscapeDataString(reason));
        }

        return query.Count == 0 ? SignInPath : SignInPath + "?" + string.Join('&', query);
    }

    /// <summary>A return address only if it is one of ours: never another site, never a scheme.</summary>
    public static string LocalOrHome(string? returnTo) =>
        returnTo is ['/', ..] && !(returnTo.Length > 1 && returnTo[1] is '/' or '\\') && !returnTo.StartsWith("/account", StringComparison.OrdinalIgnoreCase)
            ? returnTo
            : Shell.ShellUrls.Home;
}
