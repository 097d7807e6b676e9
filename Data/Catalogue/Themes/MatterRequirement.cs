namespace ApprovalOffice.Data.Catalogue.Themes;

/// <summary>Whether a theme always has a matter.</summary>
public enum MatterRequirement
{
    /// <summary>必办.</summary>
    Required,

    /// <summary>条件成立时办理.</summary>
    Conditional,
}
