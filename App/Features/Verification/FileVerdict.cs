namespace ApprovalOffice.App.Features.Verification;

/// <summary>What came of the examination of a file.</summary>
/// <param name="Standing">The verdict.</param>
/// <param name="Paper">The paper it is, or was before it was altered; null when that is not known.</param>
/// <param name="Signer">Who signed it, as the certificate says; empty without a signature.</param>
public sealed record FileVerdict(FileStanding Standing, VerifiedPaper? Paper = null, string Signer = "");
