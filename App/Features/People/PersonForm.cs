namespace ApprovalOffice.App.Features.People;

/// <summary>A person as typed.</summary>
public sealed class PersonForm
{
    /// <summary>The name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Telephone; empty for none, or to keep the one that is known.</summary>
    public string Phone { get; set; } = "";

    /// <summary>Key of the organ; empty for somebody from outside.</summary>
    public string Organ { get; set; } = "";

    /// <summary>Key of the section.</summary>
    public string Section { get; set; } = "";

    /// <summary>What will be typed to sign in.</summary>
    public string UserName { get; set; } = "";

    /// <summary>The first role.</summary>
    public RoleForm Role { get; set; } = new();
}
