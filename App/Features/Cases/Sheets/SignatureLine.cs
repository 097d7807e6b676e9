namespace ApprovalOffice.App.Features.Cases.Sheets;

/// <summary>One step of a signing round.</summary>
/// <param name="Round">The round.</param>
/// <param name="Number">The step.</param>
/// <param name="Title">As what the person signs.</param>
/// <param name="Person">Who; empty while it waits.</param>
/// <param name="Verdict">What they said; 待签 while it waits.</param>
/// <param name="Opinion">Their words.</param>
/// <param name="SignedAt">When (UTC).</param>
public sealed record SignatureLine(int Round, int Number, string Title, string Person, string Verdict, string? Opinion, DateTime? SignedAt);
