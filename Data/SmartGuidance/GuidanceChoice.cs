namespace ApprovalOffice.Data.SmartGuidance;

/// <summary>An answer to choose.</summary>
/// <param name="Value">Its code.</param>
/// <param name="Label">Its label.</param>
/// <param name="Help">Explanation; null where none is needed.</param>
public sealed record GuidanceChoice(string Value, string Label, string? Help);
