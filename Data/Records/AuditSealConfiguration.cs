using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Records;

/// <summary>Columns of the seals.</summary>
internal sealed class AuditSealConfiguration : IEntityTypeConfiguration<AuditSeal>
{
    public void Configure(EntityTypeBuilder<AuditSeal> builder)
    {
        builder.ToTable("AuditSeals");
        builder.HasKey(seal => seal.Number);
        builder.Property(seal => seal.Number).ValueGeneratedNever();
        builder.Property(seal => seal.Rows).HasColumnType("text");
        builder.Property(seal => seal.PreviousDigest).HasMaxLength(64);
        builder.Property(seal => seal.Digest).HasMaxLength(64);
        builder.Property(seal => seal.Hmac).HasMaxLength(64);
    }
}
