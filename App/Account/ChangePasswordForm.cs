namespace ApprovalOffice.App.Account;

/// <summary>What is typed to change a password.</summary>
public sealed class ChangePasswordForm
{
    /// <summary>The password so far.</summary>
    public string Old { get; set; } = "";

    /// <summary>The new one.</summary>
    public string New { get; set; } = "";

    /// <summary>The new one again.</summary>
    public string Again { get; set; } = "";
}
