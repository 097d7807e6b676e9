using ApprovalOffice.Data.Persistence.Packing;
using ApprovalOffice.Data.Regions;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.MonthlyReturns;

internal sealed class MonthlyReturnConfiguration : IEntityTypeConfiguration<MonthlyReturn>, IEntityTypeConfiguration<MonthlyEntry>
{
    public void Configure(EntityTypeBuilder<MonthlyReturn> builder)
    {
        builder.ToTable("MonthlyReturns");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Ignore(r => r.Period);
        builder.Property(r => r.Reason).HasMaxLength(MonthlyReturn.ReasonLimit.MaxChars);
        builder.Property(r => r.ReturnedReason).HasMaxLength(MonthlyReturn.ReasonLimit.MaxChars);
        builder.Property(r => r.Figures).HasConversion<PackedTextConverter>();
        builder.Property(r => r.Content).HasConversion<PackedTextConverter>();
        builder.Property(r => r.FiguresDigest).HasMaxLength(64);
        builder.Property(r => r.Digest).HasMaxLength(64);
        builder.Property(r => r.Number).HasMaxLength(MonthlyReturn.MaxNumber);
        builder.Property(r => r.SubmittedByName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(r => r.ReturnedByName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(r => r.ApprovedByName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(r => r.Version).IsConcurrencyToken();

        // Two people who begin the same month at once cannot make it two.
        builder.HasIndex(r => new { r.RegionCode, r.Month, r.Revision }).IsUnique();
        builder.HasIndex(r => new { r.Month, r.RegionCode, r.Revision });
        builder.HasOne<Region>().WithMany().HasForeignKey(r => r.RegionCode).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MonthlyEntry> builder)
    {
        builder.ToTable("MonthlyEntries");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Place).HasMaxLength(MonthlyEntry.MaxPlace);
        builder.Property(e => e.Text).HasMaxLength(MonthlyEntry.TextLimit.MaxChars);
        builder.Property(e => e.Mark).HasMaxLength(MonthlyEntry.MarkLimit.MaxChars);
        builder.Property(e => e.TypedByName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.HasIndex(e => new { e.ReturnId, e.Place }).IsUnique();
        builder.HasOne<MonthlyReturn>().WithMany().HasForeignKey(e => e.ReturnId).OnDelete(DeleteBehavior.Restrict);
    }
}
