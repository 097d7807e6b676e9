using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Cases.Warnings;

internal sealed class MatterWarningConfiguration : IEntityTypeConfiguration<MatterWarning>
{
    public void Configure(EntityTypeBuilder<MatterWarning> builder)
    {
        builder.ToTable("MatterWarnings");
        builder.HasKey(w => w.MatterCode);
        builder.Property(w => w.MatterCode).HasMaxLength(20);
        builder.Property(w => w.Version).IsConcurrencyToken();
    }
}
