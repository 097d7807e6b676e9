namespace ApprovalOffice.Data.Cases.Review;

/// <summary>What a signature says.</summary>
public enum SigningVerdict
{
    /// <summary>承办人拟办.</summary>
    Proposed,

    /// <summary>同意.</summary>
    Agreed,

    /// <summary>退回.</summary>
    Returned,
}
