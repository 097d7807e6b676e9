using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Records;

/// <summary>A notice shown to a person inside the application.</summary>
[NotAudited("Delivery; what it announces is recorded with the case.")]
public sealed class Notice
{
    /// <summary>Longest title, in characters.</summary>
    public const int TitleLength = 200;

    /// <summary>Longest text, in characters.</summary>
    public const int BodyLength = 2000;

    private Notice()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The message it came with; saved twice it is shown once.</summary>
    public string IdempotencyKey { get; private set; } = "";

    /// <summary>Whom it is for.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>Title.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Text.</summary>
    public string Body { get; private set; } = "";

    /// <summary>Page it leads to, inside the application; empty if none.</summary>
    public string Url { get; private set; } = "";

    /// <summary>When it was written, UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>When the person read it, UTC.</summary>
    public DateTime? ReadAt { get; private set; }

    /// <summary>Notes that the person read it; the first time counts.</summary>
    public void Read(DateTime now) => ReadAt ??= now;

    internal sealed class Configuration : IEntityTypeConfiguration<Notice>
    {
        public void Configure(EntityTypeBuilder<Notice> builder)
        {
            builder.ToTable("Notices");
            builder.HasKey(notice => notice.Id);
            builder.Property(notice => notice.Id).ValueGeneratedNever();
            builder.Property(notice => notice.IdempotencyKey).HasMaxLength(OutboxMessage.KeyLength);
            builder.Property(notice => notice.Title).HasMaxLength(TitleLength);
            builder.Property(notice => notice.Body).HasMaxLength(BodyLength);
            builder.Property(notice => notice.Url).HasMaxLength(300);
            builder.HasIndex(notice => notice.IdempotencyKey).IsUnique();
            builder.HasIndex(notice => new { notice.PersonId, notice.CreatedAt, notice.Id });
        }
    }
}
