using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Seals;

/// <summary>How the seal register is stored; read latest first, of one organ or of all.</summary>
internal sealed class SealUseConfiguration : IEntityTypeConfiguration<SealUse>
{
    public void Configure(EntityTypeBuilder<SealUse> builder)
    {
        builder.ToTable("SealUses");
        builder.HasKey(u => u.Id);
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.Property(u => u.Title).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(u => u.Number).HasMaxLength(80);
        builder.Property(u => u.HolderName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(u => u.Digest).HasMaxLength(64);
        builder.Property(u => u.OrganName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(u => u.RequestedByName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(u => u.Occasion).HasMaxLength(40);
        builder.Property(u => u.KeySubject).HasMaxLength(SealLimits.Subject);
        builder.Property(u => u.KeySerialNumber).HasMaxLength(SealLimits.SerialNumber);
        builder.Property(u => u.KeyThumbprint).HasMaxLength(64);
        builder.Property(u => u.Algorithm).HasMaxLength(SealLimits.Algorithm);
        builder.HasIndex(u => u.DocumentId).IsUnique();
        builder.HasIndex(u => u.CaseId);
        builder.HasIndex(u => u.KeyThumbprint);
        builder.HasIndex(u => new { u.SealedAt, u.Id });
        builder.HasIndex(u => new { u.OrganId, u.SealedAt, u.Id });
        builder.HasIndex(u => new { u.Number, u.SealedAt, u.Id });
        builder.HasOne<OfficialDocument>().WithMany().HasForeignKey(u => u.DocumentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ApprovalCase>().WithMany().HasForeignKey(u => u.CaseId).OnDelete(DeleteBehavior.Restrict);
    }
}
