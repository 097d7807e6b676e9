namespace ApprovalOffice.App.Features.Review;

/// <summary>What is filled in when a special procedure begins.</summary>
public sealed class SuspensionForm
{
    /// <summary>The procedure's name in the catalogue.</summary>
    public string Kind { get; set; } = "";

    /// <summary>The ground that is told to the applicant.</summary>
    public string LegalGround { get; set; } = "";

    /// <summary>Why in this case.</summary>
    public string Reason { get; set; } = "";

    /// <summary>The day of the hearing (local date); null for everything but a hearing.</summary>
    public DateOnly? HearingOn { get; set; }

    /// <summary>The planned end (local date).</summary>
    public DateOnly? PlannedEndOn { get; set; }
}
