using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Regions;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ApprovalOffice.Data.Projects;

internal sealed class ConstructionProjectConfiguration : IEntityTypeConfiguration<ConstructionProject>
{
    private const int MaxFacts = 8000;

    public void Configure(EntityTypeBuilder<ConstructionProject> builder)
    {
        builder.ToTable("Projects");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Name).HasMaxLength(ConstructionProject.NameLimit.MaxChars);
        builder.Property(p => p.OwnerName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(p => p.Address).HasMaxLength(ConstructionProject.AddressLimit.MaxChars);
        builder.Property(p => p.ScaleText).HasMaxLength(ConstructionProject.ScaleTextLimit.MaxChars);
        builder.Property(p => p.ThemeCode).HasMaxLength(ConstructionProject.MaxCode);
        builder.Property(p => p.EvaluatedAreaCode).HasMaxLength(ConstructionProject.MaxCode);
        builder.Property(p => p.IndustryCode).HasMaxLength(ConstructionProject.MaxCode);
        builder.Property(p => p.Longitude).HasPrecision(11, 7);
        builder.Property(p => p.Latitude).HasPrecision(11, 7);
        builder.Property(p => p.Version).IsConcurrencyToken();
        Answers(builder.Property(p => p.Facts));
        Answers(builder.Property(p => p.Attributes));
        builder.ComplexProperty(p => p.Dimensions, dimensions =>
        {
            dimensions.Property(d => d.InvestCategory).HasMaxLength(ProjectDimensions.MaxCode).HasColumnName("InvestCategory");
            dimensions.Property(d => d.ProjectType).HasMaxLength(ProjectDimensions.MaxCode).HasColumnName("ProjectType");
            dimensions.Property(d => d.Scale).HasMaxLength(ProjectDimensions.MaxCode).HasColumnName("Scale");
            dimensions.Property(d => d.Complexity).HasMaxLength(ProjectDimensions.MaxCode).HasColumnName("Complexity");
            dimensions.Property(d => d.Risk).HasMaxLength(ProjectDimensions.MaxCode).HasColumnName("Risk");
            dimensions.Property(d => d.Location).HasMaxLength(ProjectDimensions.MaxCode).HasColumnName("Location");
            dimensions.Property(d => d.LandMode).HasMaxLength(ProjectDimensions.MaxCode).HasColumnName("LandMode");
            dimensions.Property(d => d.Nature).HasMaxLength(ProjectDimensions.MaxCode).HasColumnName("Nature");
        });

        builder.HasIndex(p => p.ProjectCode).IsUnique();
        builder.HasIndex(p => new { p.Name, p.Id });
        builder.HasIndex(p => new { p.SiteRegion, p.CreatedAt, p.Id });
        builder.HasIndex(p => new { p.CreatedAt, p.Id });
        builder.HasIndex(p => new { p.OwnerId, p.CreatedAt, p.Id });
        builder.HasOne<Applicant>().WithMany().HasForeignKey(p => p.OwnerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Region>().WithMany().HasForeignKey(p => p.SiteRegion).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Works).WithOne().HasForeignKey(w => w.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(p => p.Works).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    private static void Answers(PropertyBuilder<FactSet> property) => property
        .HasConversion(
            new ValueConverter<FactSet, string>(set => set.ToJson(), json => FactSet.FromJson(json)),
            new ValueComparer<FactSet>((a, b) => Equals(a, b), set => set.GetHashCode(), set => set))
        .HasMaxLength(MaxFacts);
}
