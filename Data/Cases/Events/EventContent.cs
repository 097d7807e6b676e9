namespace ApprovalOffice.Data.Cases.Events;

/// <summary>What an event says beyond who, when and what.</summary>
/// <param name="Text">In words.</param>
/// <param name="Details">As JSON.</param>
/// <param name="Snapshot">Region, theme and limits as JSON.</param>
internal sealed record EventContent(string? Text, string? Details, string Snapshot);
