namespace ApprovalOffice.App.Account;

/// <summary>Why the sign-in page is shown.</summary>
public static class SignInReasons
{
    /// <summary>The session ended for want of activity.</summary>
    public const string Idle = "idle";

    /// <summary>The person signed out.</summary>
    public const string SignedOut = "signed-out";

    /// <summary>The password was changed.</summary>
    public const string PasswordChanged = "password-changed";

    /// <summary>The form was too old, or another person signed in meanwhile.</summary>
    public const string Stale = "stale";
}
