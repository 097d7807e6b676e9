using System.Security.Cryptography;

namespace ApprovalOffice.Data.Records;

/// <summary>
/// The secret behind the codes of the trail. It lives outside the database: whoever can only write the database
/// cannot forge a row.
/// </summary>
public sealed class AuditKey
{
    /// <summary>Shortest key taken, in bytes.</summary>
    public const int MinimumLength = 32;

    private readonly byte[] secret;

    /// <summary>A key of at least <see cref="MinimumLength"/> bytes.</summary>
    /// <exception cref="ArgumentException">The key is too short.</exception>
    public AuditKey(ReadOnlySpan<byte> secret)
    {
        if (secret.Length < MinimumLength)
        {
            throw new ArgumentException($"留痕密钥不得少于 {MinimumLength} 字节。", nameof(secret));
        }

        this.secret = secret.ToArray();
    }

    /// <summary>The key from its configured base64 text.</summary>
    /// <exception cref="FormatException">Not base64.</exception>
    public static AuditKey FromBase64(string text) => new(Convert.FromBase64String(text.Trim()));

    /// <summary>The key from a file; a new one is drawn where there is none, readable by the owner only.</summary>
    public static AuditKey LoadOrCreate(string path)
    {
        if (!File.Exists(path))
        {
            Create(path);
        }

        return FromBase64(File.ReadAllText(path));
    }

    /// <summary>HMAC-SHA-256 of the bytes, 64 lower-case hex digits.</summary>
    internal string Code(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(HMACSHA256.HashData(secret, bytes));

    private static void Create(string path)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        string fresh = Path.Combine(folder, Path.GetRandomFileName());
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (FileStream file = new(fresh, options))
        {
            file.Write(System.Text.Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(MinimumLength))));
            file.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(fresh, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process drew one at the same moment: its key holds.
            File.Delete(fresh);
        }
    }
}
