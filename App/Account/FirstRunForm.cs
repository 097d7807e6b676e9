namespace ApprovalOffice.App.Account;

/// <summary>What is typed to make the first administrators.</summary>
public sealed class FirstRunForm
{
    /// <summary>The one-time code of the console.</summary>
    public string Code { get; set; } = "";

    /// <summary>The three, in the order system, security, audit.</summary>
    public List<FirstAdministrator> Administrators { get; set; } = [];
}
