using ApprovalOffice.Data.Catalogue.Storage;
using ApprovalOffice.Data.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.SmartGuidance;

internal sealed class GuidanceResultConfiguration : IEntityTypeConfiguration<GuidanceResult>
{
    public void Configure(EntityTypeBuilder<GuidanceResult> builder)
    {
        builder.ToTable("GuidanceResults");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Code).HasMaxLength(GuidanceCode.Length);
        builder.Property(r => r.Answers).HasMaxLength(GuidanceResult.MaxAnswers);
        builder.Property(r => r.ThemeCode).HasMaxLength(ConstructionProject.MaxCode);
        builder.HasIndex(r => r.Code).IsUnique();
        builder.HasOne<CatalogueVersion>().WithMany().HasForeignKey(r => r.CatalogueVersionId).OnDelete(DeleteBehavior.Restrict);
    }
}
