using ApprovalOffice.Data.Cases.Materials;

namespace ApprovalOffice.App.Features.Window;

/// <summary>What the clerk has chosen and typed for one material and is not saved yet, and how the last saving ended.</summary>
public sealed class MaterialTyping
{
    /// <summary>The verdict chosen; null when the saved one stands.</summary>
    public MaterialVerdict? Chosen { get; set; }

    /// <summary>The reason typed; null when the saved one stands.</summary>
    public string? Reason { get; set; }

    /// <summary>Why it was not saved.</summary>
    public string? Problem { get; set; }

    /// <summary>When it was saved (UTC).</summary>
    public DateTime? SavedAt { get; set; }
}
