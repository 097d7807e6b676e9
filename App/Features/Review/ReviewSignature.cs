namespace ApprovalOffice.App.Features.Review;

/// <summary>One step of the signing chain, signed or to be signed.</summary>
/// <param name="Number">Its place, from 1.</param>
/// <param name="Title">Who signs there.</param>
/// <param name="PersonName">Who signed; null while open.</param>
/// <param name="Verdict">What the signature says.</param>
/// <param name="Opinion">In words.</param>
/// <param name="SignedAt">When (UTC).</param>
public sealed record ReviewSignature(
    int Number,
    string Title,
    string? PersonName,
    string? Verdict,
    string? Opinion,
    DateTime? SignedAt);
