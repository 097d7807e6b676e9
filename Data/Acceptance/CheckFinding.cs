namespace ApprovalOffice.Data.Acceptance;

/// <summary>What was found at one point of the checklist.</summary>
public enum CheckFinding
{
    /// <summary>待核对.</summary>
    Open,

    /// <summary>符合.</summary>
    Meets,

    /// <summary>不符合.</summary>
    Fails,

    /// <summary>不涉及.</summary>
    NotApplicable,
}
