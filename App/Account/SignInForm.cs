namespace ApprovalOffice.App.Account;

/// <summary>What is typed to sign in.</summary>
public sealed class SignInForm
{
    /// <summary>The account's name.</summary>
    public string Name { get; set; } = "";

    /// <summary>The password.</summary>
    public string Password { get; set; } = "";
}
