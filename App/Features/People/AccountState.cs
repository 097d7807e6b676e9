namespace ApprovalOffice.App.Features.People;

/// <summary>How an account stands.</summary>
public enum AccountState
{
    /// <summary>正常.</summary>
    Active,

    /// <summary>The holder has still to choose a password.</summary>
    FirstPassword,

    /// <summary>Locked for a while by wrong passwords.</summary>
    Locked,

    /// <summary>停用.</summary>
    Closed,

    /// <summary>The person has none.</summary>
    None,
}
