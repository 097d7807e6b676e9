namespace ApprovalOffice.Data.Cases.Review;

/// <summary>Who signs at a step of the signing chain 审签链; a chain has one to four of them, in this order.</summary>
public enum SigningStepTitle
{
    /// <summary>承办人.</summary>
    Handler,

    /// <summary>科室负责人.</summary>
    SectionHead,

    /// <summary>分管领导.</summary>
    DeputyHead,

    /// <summary>主要负责人.</summary>
    Head,
}
