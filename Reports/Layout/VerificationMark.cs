namespace ApprovalOffice.Reports.Layout;

/// <summary>Where anybody can verify the document.</summary>
/// <param name="Address">Address of the verification page for this document, as the QR code holds it; empty where the paper is checked within the office only.</param>
/// <param name="Code">What a person types there who cannot read the QR code; without an address what stands at the foot instead, e.g. a digest.</param>
public sealed record VerificationMark(string Address, string Code)
{
    /// <summary>What stands at the head of each page of a paper that is not to be taken for a real one (a demonstration's); empty for every other.</summary>
    public string Remark { get; init; } = "";
}
