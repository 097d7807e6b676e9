using ApprovalOffice.Data.Seals;

namespace ApprovalOffice.App.Delivery;

/// <summary>A document with the organ's signature.</summary>
/// <param name="Content">The PDF.</param>
/// <param name="Key">With which key it was signed.</param>
public sealed record SealedFile(byte[] Content, SealKey Key);
