namespace ApprovalOffice.Reports.Layout;

/// <summary>What every official letter of the office carries.</summary>
/// <param name="OrganName">The issuing organ, full name.</param>
/// <param name="Title">受理通知书 …</param>
/// <param name="Number">Number of the document.</param>
/// <param name="CaseNumber">Number of the case, by which its progress is looked up; empty where the letter is about none.</param>
/// <param name="Addressee">To whom.</param>
/// <param name="IssuedOn">Date of the document.</param>
/// <param name="SealWords">Which seal stands on it, as the place for it says.</param>
/// <param name="Verification">Where to verify it.</param>
internal sealed record LetterFrame(
    string OrganName,
    string Title,
    string Number,
    string CaseNumber,
    string Addressee,
    DateOnly IssuedOn,
    string SealWords,
    VerificationMark Verification)
{
    /// <summary>The last paragraph, which stands on the page of the signature; empty where the body has said it all.</summary>
    public string Closing { get; init; } = "";
}
