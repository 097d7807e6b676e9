using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Records;

/// <summary>
/// A file the office keeps, known by its content: the same content is stored once, whoever brought it and whatever
/// it was called. The row is written after the content is safely on the disk. A trigger keeps it unchanged.
/// </summary>
[NotAudited("It never changes and means nothing by itself; the records that refer to it are audited.")]
public sealed class StoredBlob
{
    private StoredBlob()
    {
    }

    /// <summary>SHA-256 of the content, 64 lower-case hex digits; the key.</summary>
    public string Digest { get; private set; } = "";

    /// <summary>Length in bytes.</summary>
    public long Length { get; private set; }

    /// <summary>Media type, found from the content.</summary>
    public string ContentType { get; private set; } = "";

    /// <summary>When it was first stored, UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    internal sealed class Configuration : IEntityTypeConfiguration<StoredBlob>
    {
        public void Configure(EntityTypeBuilder<StoredBlob> builder)
        {
            builder.ToTable("StoredBlobs");
            builder.HasKey(blob => blob.Digest);
            builder.Property(blob => blob.Digest).HasMaxLength(64);
            builder.Property(blob => blob.ContentType).HasMaxLength(100);
        }
    }
}
