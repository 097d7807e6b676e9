namespace ApprovalOffice.Data.Catalogue.Matters;

/// <summary>Who must act within a duty period.</summary>
public enum DutyBearer
{
    /// <summary>申请人.</summary>
    Applicant,

    /// <summary>机关.</summary>
    Organ,
}
