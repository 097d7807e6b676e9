namespace ApprovalOffice.App.Features.Undoing;

/// <summary>What is filled in to undo a grant.</summary>
public sealed class UndoEntry
{
    /// <summary>Why.</summary>
    public string Reason { get; set; } = "";

    /// <summary>Law and article.</summary>
    public string LegalGround { get; set; } = "";

    /// <summary>Where the holder may turn.</summary>
    public string Remedies { get; set; } = "";

    /// <summary>When the holder was told of the right to state and let it pass (local date); null where a statement or hearing is recorded.</summary>
    public DateOnly? ToldOn { get; set; }

    /// <summary>The compensation of what is withdrawn without a fault of the holder.</summary>
    public string Compensation { get; set; } = "";
}
