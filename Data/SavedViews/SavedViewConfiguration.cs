using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.SavedViews;

internal sealed class SavedViewConfiguration : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> builder)
    {
        builder.ToTable("SavedViews");
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.OwnerName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(v => v.Name).HasMaxLength(SavedView.NameLimit.MaxChars);
        builder.Property(v => v.Query).HasMaxLength(SavedView.QueryLength);
        builder.Property(v => v.Version).IsConcurrencyToken();
        builder.HasIndex(v => new { v.OwnerId, v.Name }).IsUnique();
        builder.HasIndex(v => new { v.SharedWith, v.Name });
        builder.HasOne<Person>().WithMany().HasForeignKey(v => v.OwnerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organ>().WithMany().HasForeignKey(v => v.SharedWith).OnDelete(DeleteBehavior.Restrict);
    }
}
