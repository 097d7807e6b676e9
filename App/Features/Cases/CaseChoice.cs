namespace ApprovalOffice.App.Features.Cases;

/// <summary>One choice of a filter.</summary>
/// <param name="Value">What the address says.</param>
/// <param name="Word">What the person reads.</param>
public sealed record CaseChoice(string Value, string Word);
