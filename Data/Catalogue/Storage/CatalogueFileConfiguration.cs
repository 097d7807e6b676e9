using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Catalogue.Storage;

internal sealed class CatalogueFileConfiguration : IEntityTypeConfiguration<CatalogueFile>
{
    public void Configure(EntityTypeBuilder<CatalogueFile> builder)
    {
        builder.ToTable("CatalogueFiles");
        builder.HasKey(f => new { f.VersionId, f.Name });
        builder.Property(f => f.Name).HasMaxLength(CatalogueFile.MaxName);
    }
}
