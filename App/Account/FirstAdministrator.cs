namespace ApprovalOffice.App.Account;

/// <summary>One of the three as typed.</summary>
public sealed class FirstAdministrator
{
    /// <summary>The person's name.</summary>
    public string Name { get; set; } = "";

    /// <summary>What will be typed to sign in.</summary>
    public string UserName { get; set; } = "";

    /// <summary>The first password.</summary>
    public string Password { get; set; } = "";
}
