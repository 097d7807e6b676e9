namespace ApprovalOffice.Data.Cases;

/// <summary>Why a granted decision is revoked, withdrawn or cancelled.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="LegalGround">Law and article.</param>
/// <param name="Remedies">救济途径; required where the law gives them.</param>
public sealed record UndoGrounds(string Reason, string LegalGround, string? Remedies);
