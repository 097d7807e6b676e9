namespace ApprovalOffice.App.Delivery;

/// <summary>What the last signature of a PDF says when it is checked.</summary>
/// <param name="IsIntact">Whether the signed bytes are those that were signed.</param>
/// <param name="CoversAll">Whether the whole file is signed: nothing stands before, behind or between.</param>
/// <param name="End">Where the signed part ends.</param>
/// <param name="Signer">Common name of the certificate; whoever made it may have written anything.</param>
/// <param name="Thumbprint">SHA-256 of the certificate, hexadecimal.</param>
internal sealed record FoundSignature(bool IsIntact, bool CoversAll, int End, string Signer, string Thumbprint);
