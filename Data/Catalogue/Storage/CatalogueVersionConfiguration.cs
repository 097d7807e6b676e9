using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Catalogue.Storage;

internal sealed class CatalogueVersionConfiguration : IEntityTypeConfiguration<CatalogueVersion>
{
    public void Configure(EntityTypeBuilder<CatalogueVersion> builder)
    {
        builder.ToTable("CatalogueVersions");
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Label).HasMaxLength(CatalogueVersion.LabelLimit.MaxChars);
        builder.Property(v => v.Digest).HasMaxLength(64);
        builder.Property(v => v.PublishedBy).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(v => v.ChangesJson).HasColumnName("Changes").HasDefaultValue("[]");
        builder.Ignore(v => v.Changes);
        builder.HasIndex(v => v.Label).IsUnique();
        builder.HasIndex(v => new { v.EffectiveFrom, v.PublishedAt });
        builder.HasMany(v => v.Files).WithOne().HasForeignKey(f => f.VersionId).OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(v => v.Files).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
