namespace ApprovalOffice.Data.Cases.Review;

/// <summary>What the reviewer found on one review point.</summary>
public enum ReviewConclusion
{
    /// <summary>符合.</summary>
    Meets,

    /// <summary>不符合.</summary>
    Fails,

    /// <summary>不涉及.</summary>
    NotConcerned,
}
