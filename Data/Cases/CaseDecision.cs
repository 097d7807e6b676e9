namespace ApprovalOffice.Data.Cases;

/// <summary>What was decided, or is proposed; the words depend on the matter's kind.</summary>
public enum CaseDecision
{
    /// <summary>准予.</summary>
    Grant,

    /// <summary>不予.</summary>
    Deny,
}
