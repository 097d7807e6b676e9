using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Projects.Changes;

internal sealed class ProjectChangeConfiguration : IEntityTypeConfiguration<ProjectChange>
{
    private const int MaxLines = 20_000;

    public void Configure(EntityTypeBuilder<ProjectChange> builder)
    {
        builder.ToTable("ProjectChanges");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.PersonName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(c => c.OrganName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(c => c.Reason).HasMaxLength(ProjectChange.ReasonLimit.MaxChars);
        builder.Property(c => c.LinesJson).HasColumnName("Lines").HasMaxLength(MaxLines);
        builder.Ignore(c => c.Lines);
        builder.HasIndex(c => new { c.ProjectId, c.ChangedAt });
        builder.HasOne<ConstructionProject>().WithMany().HasForeignKey(c => c.ProjectId).OnDelete(DeleteBehavior.Restrict);
    }
}
