namespace ApprovalOffice.App.Features.Review;

/// <summary>What is filled in when the applicant is to revise materials after acceptance.</summary>
public sealed class RevisionForm
{
    /// <summary>What is to be revised, point by point.</summary>
    public string Points { get; set; } = "";

    /// <summary>How the applicant agreed: when, by whom, in which way.</summary>
    public string Consent { get; set; } = "";

    /// <summary>Last day to hand in (local date).</summary>
    public DateOnly? DueOn { get; set; }
}
