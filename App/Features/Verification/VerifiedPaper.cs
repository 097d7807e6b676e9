using ApprovalOffice.Data.Cases.Results;

namespace ApprovalOffice.App.Features.Verification;

/// <summary>What the public is told of a paper: what stands on its face, and what has become of it.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Number">Its number.</param>
/// <param name="Code">Its verification code.</param>
/// <param name="HolderName">To whom it was issued.</param>
/// <param name="IssuerName">The organ.</param>
/// <param name="DatedOn">The date it bears.</param>
/// <param name="IsMade">Whether its file exists; before that it is 制作中.</param>
/// <param name="ValidUntil">Last day of its validity; null when it names none.</param>
/// <param name="Status">The status of a certificate; null for a notice or decision.</param>
/// <param name="StatusAt">When the status last changed, UTC.</param>
/// <param name="SuccessorNumber">Number of the certificate that took its place; null while it is the last.</param>
/// <param name="SuccessorCode">That certificate's verification code.</param>
/// <param name="SuccessorStatus">How that certificate stands itself.</param>
/// <param name="Undoing">The decision that undid what it certifies; null while that stands.</param>
/// <param name="RenewalAcceptedAt">When the renewal that is not decided yet was accepted, UTC; null when none is open.</param>
public sealed record VerifiedPaper(
    string Title,
    string Number,
    string Code,
    string HolderName,
    string IssuerName,
    DateOnly DatedOn,
    bool IsMade,
    DateOnly? ValidUntil,
    CertificateStatus? Status,
    DateTime? StatusAt,
    string? SuccessorNumber,
    string? SuccessorCode,
    CertificateStatus? SuccessorStatus,
    UndoingPaper? Undoing,
    DateTime? RenewalAcceptedAt = null);
