using System.Security.Cryptography;
using ApprovalOffice.App.Delivery;

namespace ApprovalOffice.App.Features.Verification;

/// <summary>Examines a file that somebody handed in: its signature, and whether it is one that this office has made.</summary>
public sealed class PresentedFiles(IssuedPapers papers)
{
    /// <summary>The verdict.</summary>
    public async Task<FileVerdict> ExamineAsync(PresentedFile presented, CancellationToken ct)
    {
        if (presented.Content is not { } file)
        {
            return new FileVerdict(presented.IsTooLarge ? FileStanding.TooLarge : FileStanding.Nothing);
        }

        if (!file.AsSpan().StartsWith("%PDF-"u8))
        {
            return new FileVerdict(FileStanding.NoPdf);
        }

        FoundSignature? signature = SignatureReading.Of(file);
        if (await papers.FindFileAsync(DigestOf(file), ct) is { } registered)
        {
            return new FileVerdict(signature is { IsIntact: true, CoversAll: true } ? FileStanding.Registered : FileStanding.RegisteredUnsigned, registered, signature?.Signer ?? "");
        }

        if (signature is null)
        {
            return new FileVerdict(FileStanding.Unknown);
        }

        // What was added behind a registered file leaves the file itself as the beginning of the other.
        VerifiedPaper? before = signature.CoversAll ? null : await papers.FindFileAsync(DigestOf(file.AsSpan(0, signature.End)), ct);
        if (before is not null)
        {
            return new FileVerdict(FileStanding.Altered, before, signature.Signer);
        }

        if (!await papers.KnowsKeyAsync(signature.Thumbprint, ct))
        {
            return new FileVerdict(FileStanding.Foreign, null, signature.Signer);
        }

        return new FileVerdict(signature is { IsIntact: true, CoversAll: true } ? FileStanding.Unregistered : FileStanding.Altered, null, signature.Signer);
    }

    private static string DigestOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
