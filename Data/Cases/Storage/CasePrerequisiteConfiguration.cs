using ApprovalOffice.Data.Cases.Prerequisites;
using ApprovalOffice.Data.Cases.Results;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Cases.Storage;

/// <summary>How the prerequisites that bind a case are stored; the guard of <c>Cases</c> reads this table by name.</summary>
internal sealed class CasePrerequisiteConfiguration : IEntityTypeConfiguration<CasePrerequisite>
{
    public void Configure(EntityTypeBuilder<CasePrerequisite> builder)
    {
        builder.ToTable("CasePrerequisites");
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.MatterCode).HasMaxLength(20);
        builder.HasIndex(p => new { p.CaseId, p.MatterCode }).IsUnique();
        builder.HasOne<ApprovalCase>().WithMany().HasForeignKey(p => p.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ApprovalCase>().WithMany().HasForeignKey(p => p.MetByCaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PriorResult>().WithMany().HasForeignKey(p => p.MetByResultId).OnDelete(DeleteBehavior.Restrict);
    }
}
