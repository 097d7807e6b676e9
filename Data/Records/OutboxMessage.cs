using ApprovalOffice.Data.Persistence.Packing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Records;

/// <summary>Something to be delivered after the transaction that decided it: a notice, a mail, a document to be made.</summary>
[NotAudited("Delivery; what it announces is recorded with the case.")]
public sealed class OutboxMessage
{
    /// <summary>Longest idempotency key, in characters.</summary>
    public const int KeyLength = 200;

    private const int ErrorLength = 1000;

    private OutboxMessage()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>Says what it is about; two messages with one key are one message.</summary>
    public string IdempotencyKey { get; private set; } = "";

    /// <summary>Which handler delivers it.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>To whom, in the channel's own terms (a person's key, an address).</summary>
    public string Recipient { get; private set; } = "";

    /// <summary>The content as JSON, in the handler's own shape.</summary>
    public string PayloadJson { get; private set; } = "";

    /// <summary>When it was written, UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>Not to be tried before, UTC; moved on after a failure.</summary>
    public DateTime NotBefore { get; private set; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; private set; }

    /// <summary>Until when a server has it in hand, UTC; a server that dies lets it go by this.</summary>
    public DateTime? LeasedUntil { get; private set; }

    /// <summary>When it was delivered, UTC.</summary>
    public DateTime? DoneAt { get; private set; }

    /// <summary>Why the last try failed.</summary>
    public string? LastError { get; private set; }

    internal static OutboxMessage Write(string key, string kind, string recipient, string payloadJson, DateTimeOffset now, DateTime? notBefore) => new()
    {
        Id = Guid.CreateVersion7(now),
        IdempotencyKey = key,
        Kind = kind,
        Recipient = recipient,
        PayloadJson = payloadJson,
        CreatedAt = now.UtcDateTime,
        NotBefore = notBefore ?? now.UtcDateTime,
    };

    /// <summary>Brings the next try forward. False when it is delivered already or some server has it in hand.</summary>
    public bool TryAgain(DateTime now)
    {
        if (DoneAt is not null || LeasedUntil > now)
        {
            return false;
        }

        NotBefore = now;
        return true;
    }

    internal void Delivered(DateTime now)
    {
        DoneAt = now;
        LeasedUntil = null;
        LastError = null;
    }

    internal void Failed(string error, DateTime nextTry)
    {
        LastError = AuditText.Fit(error, ErrorLength);
        LeasedUntil = null;
        NotBefore = nextTry;
    }

    internal sealed class Configuration : IEntityTypeConfiguration<OutboxMessage>
    {
        public void Configure(EntityTypeBuilder<OutboxMessage> builder)
        {
            builder.ToTable("OutboxMessages");
            builder.HasKey(message => message.Id);
            builder.Property(message => message.Id).ValueGeneratedNever();
            builder.Property(message => message.IdempotencyKey).HasMaxLength(KeyLength);
            builder.Property(message => message.Kind).HasMaxLength(40);
            builder.Property(message => message.Recipient).HasMaxLength(200);
            builder.Property(message => message.PayloadJson).HasConversion<PackedTextConverter>();
            builder.Property(message => message.LastError).HasMaxLength(ErrorLength);
            builder.HasIndex(message => message.IdempotencyKey).IsUnique();
            builder.HasIndex(message => new { message.Kind, message.NotBefore, message.Id }).HasFilter("\"DoneAt\" IS NULL");
            builder.HasIndex(message => new { message.NotBefore, message.Id }).HasFilter("\"DoneAt\" IS NULL");
        }
    }
}
