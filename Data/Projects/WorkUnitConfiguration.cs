using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Projects;

internal sealed class WorkUnitConfiguration : IEntityTypeConfiguration<WorkUnit>
{
    public void Configure(EntityTypeBuilder<WorkUnit> builder)
    {
        builder.ToTable("WorkUnits");
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.Property(u => u.Name).HasMaxLength(WorkUnit.NameLimit.MaxChars);
        builder.Property(u => u.Use).HasMaxLength(WorkUnit.UseLimit.MaxChars);
        builder.Property(u => u.Structure).HasMaxLength(WorkUnit.StructureLimit.MaxChars);
        builder.Property(u => u.Version).IsConcurrencyToken();
        builder.HasIndex(u => new { u.WorkId, u.Name }).IsUnique();
    }
}
