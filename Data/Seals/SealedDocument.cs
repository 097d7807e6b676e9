namespace ApprovalOffice.Data.Seals;

/// <summary>What was sealed.</summary>
/// <param name="DocumentId">The document.</param>
/// <param name="CaseId">Its case.</param>
/// <param name="Title">Its title.</param>
/// <param name="Number">Its number.</param>
/// <param name="HolderName">To whom it goes.</param>
/// <param name="Digest">SHA-256 of the sealed file, hexadecimal.</param>
public sealed record SealedDocument(Guid DocumentId, Guid CaseId, string Title, string Number, string HolderName, string Digest);
