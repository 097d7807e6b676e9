using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Projects;

internal sealed class ProjectWorkConfiguration : IEntityTypeConfiguration<ProjectWork>
{
    public void Configure(EntityTypeBuilder<ProjectWork> builder)
    {
        builder.ToTable("ProjectWorks");
        builder.Property(w => w.Id).ValueGeneratedNever();
        builder.Property(w => w.Code).HasMaxLength(ProjectWork.MaxCode);
        builder.Property(w => w.Name).HasMaxLength(ProjectWork.NameLimit.MaxChars);
        builder.Property(w => w.Scope).HasMaxLength(ProjectWork.ScopeLimit.MaxChars);
        builder.Property(w => w.Stage).HasMaxLength(2);
        builder.Property(w => w.Version).IsConcurrencyToken();
        builder.HasIndex(w => w.Code).IsUnique();
        builder.HasOne<ProjectWork>().WithMany().HasForeignKey(w => w.ParentWorkId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(w => w.Units).WithOne().HasForeignKey(u => u.WorkId).OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(w => w.Units).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
