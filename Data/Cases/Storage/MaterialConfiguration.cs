using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Cases.Storage;

/// <summary>How materials and their files are stored.</summary>
internal sealed class MaterialConfiguration : IEntityTypeConfiguration<CaseMaterial>, IEntityTypeConfiguration<MaterialInstance>
{
    /// <summary>Longest file name in UTF-16 code units.</summary>
    public const int FileNameLength = 260;

    public void Configure(EntityTypeBuilder<CaseMaterial> builder)
    {
        builder.ToTable("CaseMaterials");
        builder.HasKey(m => m.Id);
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.MaterialCode).HasMaxLength(20);
        builder.Property(m => m.Name).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(m => m.SuppliedBy).HasMaxLength(OfficeText.Line.MaxChars);
        builder.Property(m => m.NotApplicableReason).HasMaxLength(OfficeText.Line.MaxChars);
        builder.Property(m => m.VerdictReason).HasMaxLength(OfficeText.Opinion.MaxChars);
        builder.Ignore(m => m.Current);
        builder.Ignore(m => m.IsSupplied);
        builder.HasIndex(m => new { m.CaseId, m.MaterialCode }).IsUnique();
        builder.HasMany(m => m.Instances).WithOne().HasForeignKey(i => i.CaseMaterialId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MaterialInstance> builder)
    {
        builder.ToTable("MaterialInstances");
        builder.HasKey(i => i.Id);
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.Digest).HasMaxLength(64);
        builder.Property(i => i.FileName).HasMaxLength(FileNameLength);
        builder.Property(i => i.ContentType).HasMaxLength(120);
        builder.HasIndex(i => i.Digest);
    }
}
