using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Records;

/// <summary>A file on its way in, in numbered chunks; after a broken connection only the missing ones are sent again.</summary>
[NotAudited("A file on its way; what is kept of it is recorded with the stored file.")]
public sealed class UploadSession
{
    /// <summary>Longest file name, in characters.</summary>
    public const int NameLength = 200;

    private UploadSession()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>Who sends it; nobody else may add to it or see it.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>The name it had at the sender's; for display only.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>Length announced, in bytes.</summary>
    public long TotalLength { get; private set; }

    /// <summary>Length of every chunk but the last, in bytes.</summary>
    public int ChunkLength { get; private set; }

    /// <summary>When it began, UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>When its chunks are thrown away, UTC.</summary>
    public DateTime ExpiresAt { get; private set; }

    /// <summary>Digest of the stored file once it is complete.</summary>
    public string? Digest { get; private set; }

    /// <summary>App-set concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>How many chunks there are.</summary>
    public int ChunkCount => (int)((TotalLength + ChunkLength - 1) / ChunkLength);

    /// <summary>Begins an upload.</summary>
    /// <exception cref="RuleBroken">FILE-001 nothing announced; FILE-002 too large; FILE-006 the name.</exception>
    public static UploadSession Begin(Guid personId, string fileName, long totalLength, FileSettings settings, DateTimeOffset now)
    {
        string name = Path.GetFileName((fileName ?? "").Replace('\\', '/')).Trim();
        if (name.Length is 0 or > NameLength || name.Any(char.IsControl) || name.IndexOfAny(['<', '>', ':', '"', '|', '?', '*']) >= 0)
        {
            throw new RuleBroken(FileRules.BadName);
        }

        if (totalLength <= 0)
        {
            throw new RuleBroken(FileRules.Empty);
        }

        return totalLength > settings.MaxLength
            ? throw new RuleBroken(FileRules.TooLarge, detail: $"至多 {settings.MaxLength / 1024 / 1024} MB")
            : new()
            {
                Id = Guid.CreateVersion7(now),
                PersonId = personId,
                FileName = name,
                TotalLength = totalLength,
                ChunkLength = settings.ChunkLength,
                CreatedAt = now.UtcDateTime,
                ExpiresAt = now.UtcDateTime.AddHours(settings.UploadHours),
            };
    }

    /// <summary>How long chunk <paramref name="number"/> (from 0) must be, in bytes.</summary>
    /// <exception cref="RuleBroken">FILE-007 there is no such chunk.</exception>
    public int LengthOf(int number) => number >= 0 && number < ChunkCount
        ? (int)Math.Min(ChunkLength, TotalLength - (long)number * ChunkLength)
        : throw new RuleBroken(FileRules.BadChunk, detail: $"没有第 {number} 片");

    internal void Complete(string digest)
    {
        Digest = digest;
        Version++;
    }

    internal sealed class Configuration : IEntityTypeConfiguration<UploadSession>
    {
        public void Configure(EntityTypeBuilder<UploadSession> builder)
        {
            builder.ToTable("UploadSessions");
            builder.HasKey(upload => upload.Id);
            builder.Property(upload => upload.Id).ValueGeneratedNever();
            builder.Property(upload => upload.FileName).HasMaxLength(NameLength);
            builder.Property(upload => upload.Digest).HasMaxLength(64);
            builder.Property(upload => upload.Version).IsConcurrencyToken();
            builder.HasOne<StoredBlob>().WithMany().HasForeignKey(upload => upload.Digest).OnDelete(DeleteBehavior.Restrict);
            builder.HasIndex(upload => upload.ExpiresAt);
        }
    }
}
