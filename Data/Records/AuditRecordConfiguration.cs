using ApprovalOffice.Data.Persistence.Packing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Records;

/// <summary>Columns of the trail.</summary>
internal sealed class AuditRecordConfiguration : IEntityTypeConfiguration<AuditRecord>
{
    public const int NameLength = 100;
    public const int OrganLength = 200;
    public const int AddressLength = 64;
    public const int OperationLength = 100;
    public const int EntityLength = 100;
    public const int CaseNumberLength = 60;
    public const int CorrelationLength = 64;

    /// <summary>The kinds that have an index of their own.</summary>
    public static IReadOnlyList<AuditKind> Rare { get; } = [AuditKind.Viewed, AuditKind.Removed];

    public void Configure(EntityTypeBuilder<AuditRecord> builder)
    {
        builder.ToTable("AuditRecords");
        builder.HasKey(record => record.Id);
        builder.Property(record => record.Id).ValueGeneratedOnAdd();
        builder.Property(record => record.ActorName).HasMaxLength(NameLength);
        builder.Property(record => record.Organ).HasMaxLength(OrganLength);
        builder.Property(record => record.RemoteAddress).HasMaxLength(AddressLength);
        builder.Property(record => record.Operation).HasMaxLength(OperationLength);
        builder.Property(record => record.EntityType).HasMaxLength(EntityLength);
        builder.Property(record => record.EntityId).HasMaxLength(EntityLength);
        builder.Property(record => record.CaseNumber).HasMaxLength(CaseNumberLength);
        builder.Property(record => record.CorrelationId).HasMaxLength(CorrelationLength);
        builder.Property(record => record.Hmac).HasConversion<HexConverter>();
        builder.Property(record => record.Before).HasConversion<PackedTextConverter>();
        builder.Property(record => record.After).HasConversion<PackedTextConverter>();
        builder.HasIndex(record => record.RowKey).IsUnique();
        builder.HasIndex(record => new { record.Epoch, record.TransactionId, record.Id });
        builder.HasIndex(record => new { record.EntityType, record.EntityId, record.OccurredAt, record.Id });

        // The auditor's filters, each in the order of the list: latest first, by (time, id).
        builder.HasIndex(record => new { record.OccurredAt, record.Id });
        builder.HasIndex(record => new { record.CaseNumber, record.OccurredAt, record.Id });
        builder.HasIndex(record => new { record.PersonId, record.OccurredAt, record.Id });
        builder.HasIndex(record => new { record.EntityType, record.OccurredAt, record.Id });

        // Almost all lines are additions and changes, found at once among the latest; the others are few and far between.
        foreach (AuditKind rare in Rare)
        {
            builder.HasIndex([nameof(AuditRecord.OccurredAt), nameof(AuditRecord.Id)], $"IX_AuditRecords_{rare}").HasFilter($"\"Kind\" = '{rare}'");
        }
    }
}
