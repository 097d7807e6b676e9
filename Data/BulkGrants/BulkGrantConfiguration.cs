using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.BulkGrants;

/// <summary>How bulk grants are stored. A case waits in one of them at most.</summary>
internal sealed class BulkGrantConfiguration : IEntityTypeConfiguration<BulkGrant>, IEntityTypeConfiguration<BulkGrantItem>
{
    public void Configure(EntityTypeBuilder<BulkGrant> builder)
    {
        builder.ToTable("BulkGrants");
        builder.HasKey(b => b.Id);
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.Version).IsConcurrencyToken();
        builder.Property(b => b.PersonName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(b => b.OrganName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(b => b.Opinion).HasMaxLength(OfficeText.Opinion.MaxChars);
        builder.HasIndex(b => new { b.PersonId, b.CreatedAt, b.Id });
        builder.HasIndex(b => new { b.CreatedAt, b.Id }).HasFilter("\"FinishedAt\" IS NULL");
        builder.HasMany(b => b.Items).WithOne().HasForeignKey(i => i.BulkGrantId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<BulkGrantItem> builder)
    {
        builder.ToTable("BulkGrantItems");
        builder.HasKey(i => new { i.BulkGrantId, i.Position });
        builder.Property(i => i.State).IsConcurrencyToken();
        builder.Property(i => i.Sentence).HasMaxLength(BulkGrantItem.SentenceLength);
        builder.HasIndex(i => new { i.BulkGrantId, i.State, i.Position });
        builder.HasIndex(i => i.CaseId).IsUnique().HasFilter("\"State\" = 'Waiting'");
        builder.HasOne<ApprovalCase>().WithMany().HasForeignKey(i => i.CaseId).OnDelete(DeleteBehavior.Restrict);
    }
}
