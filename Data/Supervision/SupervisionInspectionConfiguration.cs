using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Supervision;

internal sealed class SupervisionInspectionConfiguration : IEntityTypeConfiguration<SupervisionInspection>
{
    private const string Unrectified = "\"RectifyDue\" IS NOT NULL AND \"RectifiedOn\" IS NULL";

    public void Configure(EntityTypeBuilder<SupervisionInspection> builder)
    {
        builder.ToTable("SupervisionInspections");
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.OrganName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(i => i.Number).HasMaxLength(SupervisionInspection.NumberLimit.MaxChars);
        builder.Property(i => i.TaskType).HasMaxLength(SupervisionInspection.MaxTaskType);
        builder.Property(i => i.Inspectors).HasMaxLength(SupervisionInspection.InspectorsLimit.MaxChars);
        builder.Property(i => i.Findings).HasMaxLength(SupervisionInspection.FindingsLimit.MaxChars);
        builder.Property(i => i.Version).IsConcurrencyToken();

        // The number first: a workbook asks for a hundred of them at once.
        builder.HasIndex(i => new { i.Number, i.OrganId }).IsUnique();
        builder.HasIndex(i => new { i.ProjectId, i.InspectedOn });
        builder.HasIndex(i => new { i.InspectedOn, i.Id });
        builder.HasIndex(i => new { i.RegionCode, i.InspectedOn, i.Id });
        builder.HasIndex(i => new { i.OrganId, i.InspectedOn, i.Id });

        // What is still to be put right: few of all, the longest overdue first.
        builder.HasIndex(i => new { i.RectifyDue, i.Id }).HasFilter(Unrectified);
        builder.HasIndex(i => new { i.RegionCode, i.RectifyDue, i.Id }).HasFilter(Unrectified);
        builder.HasOne<ConstructionProject>().WithMany().HasForeignKey(i => i.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organ>().WithMany().HasForeignKey(i => i.OrganId).OnDelete(DeleteBehavior.Restrict);
    }
}
