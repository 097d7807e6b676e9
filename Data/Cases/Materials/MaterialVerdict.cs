namespace ApprovalOffice.Data.Cases.Materials;

/// <summary>What the window says of one material of an application.</summary>
public enum MaterialVerdict
{
    /// <summary>待核: not yet looked at.</summary>
    Pending,

    /// <summary>符合.</summary>
    Complete,

    /// <summary>需补正.</summary>
    NeedsCorrection,

    /// <summary>不适用 for this project, with the reason.</summary>
    NotApplicable,

    /// <summary>容缺后补.</summary>
    Owed,
}
