using System.Security.Cryptography;
using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Records;

/// <summary>Contents in a folder, each under its digest: <c>ab/cd/abcd…</c>.</summary>
/// <param name="folder">The folder.</param>
/// <param name="durable">Whether a content is on the disk when the write returns; off only for an office in a scratch folder.</param>
public sealed class FolderBlobStore(string folder, bool durable = true) : IBlobStore
{
    private const int BufferLength = 128 * 1024;

    /// <inheritdoc/>
    public async Task<BlobContent> WriteAsync(Stream content, long limit, CancellationToken cancellationToken = default)
    {
        string incoming = Path.Combine(folder, "incoming");
        string fresh = Path.Combine(incoming, Path.GetRandomFileName());
        try
        {
            Directory.CreateDirectory(incoming);
            BlobContent stored;
            await using (FileStream file = new(fresh, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BufferLength, useAsync: true))
            {
                string digest = await CopyAsync(content, file, limit, cancellationToken);
                stored = new BlobContent(digest, file.Length, FileSniffer.KindOf(file));
                file.Flush(flushToDisk: durable);
            }

            if (!Holds(stored.Digest))
            {
                Keep(fresh, PathOf(stored.Digest));
            }

            return stored;
        }
        catch (IOException fault)
        {
            throw DurableFile.Translate(fault);
        }
        finally
        {
            File.Delete(fresh);
        }
    }

    /// <inheritdoc/>
    public Stream OpenRead(string digest)
    {
        try
        {
            return new FileStream(PathOf(digest), FileMode.Open, FileAccess.Read, FileShare.Read, BufferLength, useAsync: true);
        }
        catch (IOException fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new RuleBroken(FileRules.Lost, detail: digest);
        }
    }

    /// <inheritdoc/>
    public bool Holds(string digest) => File.Exists(PathOf(digest));

    /// <inheritdoc/>
    public async Task<bool> IsSoundAsync(string digest, CancellationToken cancellationToken = default)
    {
        if (!Holds(digest))
        {
            return false;
        }

        await using Stream content = OpenRead(digest);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken)) == digest;
    }

    private static async Task<string> CopyAsync(Stream content, FileStream file, long limit, CancellationToken cancellationToken)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] buffer = new byte[BufferLength];
        long length = 0;
        while (await content.ReadAsync(buffer, cancellationToken) is > 0 and int read)
        {
            length += read;
            if (length > limit)
            {
                throw new RuleBroken(FileRules.TooLarge, detail: $"至多 {limit / 1024 / 1024} MB");
            }

            hash.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        await file.FlushAsync(cancellationToken);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private void Keep(string fresh, string place)
    {
        if (durable)
        {
            DurableFile.MoveInPlace(fresh, place);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.Move(fresh, place, overwrite: true);
    }

    private string PathOf(string digest) => digest.Length == 64 && digest.All(char.IsAsciiHexDigitLower)
        ? Path.Combine(folder, digest[..2], digest[2..4], digest)
        : throw new ArgumentException("A digest is 64 lower-case hex digits.", nameof(digest));
}
