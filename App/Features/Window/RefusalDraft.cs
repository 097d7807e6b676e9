namespace ApprovalOffice.App.Features.Window;

/// <summary>A refusal to accept while the clerk writes it.</summary>
public sealed class RefusalDraft
{
    /// <summary>On which ground.</summary>
    public RefusalGround Ground { get; set; } = RefusalGround.NotCompetent;

    /// <summary>Which organ is competent.</summary>
    public string CompetentOrgan { get; set; } = "";

    /// <summary>Why.</summary>
    public string Reason { get; set; } = "";

    /// <summary>救济途径.</summary>
    public string Remedies { get; set; } = "";

    /// <summary>The refusal as it stands.</summary>
    public AcceptanceRefusalForm Form() => new(Ground, CompetentOrgan, Reason, Remedies);
}
