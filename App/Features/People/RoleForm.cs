namespace ApprovalOffice.App.Features.People;

/// <summary>A role as typed.</summary>
public sealed class RoleForm
{
    /// <summary>Name of the role.</summary>
    public string Role { get; set; } = "";

    /// <summary>Name of the step up to which a signer signs; empty for other roles.</summary>
    public string SigningLevel { get; set; } = "";

    /// <summary>Code of the region in which and below which it is held.</summary>
    public string Region { get; set; } = "";

    /// <summary>First day.</summary>
    public string From { get; set; } = "";

    /// <summary>Last day; empty for none.</summary>
    public string To { get; set; } = "";
}
