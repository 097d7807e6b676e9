using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Persistence.Packing;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Cases.Storage;

/// <summary>How results are stored.</summary>
internal sealed class ResultConfiguration :
    IEntityTypeConfiguration<OfficialDocument>,
    IEntityTypeConfiguration<DocumentConcern>,
    IEntityTypeConfiguration<ElectronicCertificate>,
    IEntityTypeConfiguration<PriorResult>
{
    private const int NumberLength = 80;

    public void Configure(EntityTypeBuilder<OfficialDocument> builder)
    {
        builder.ToTable("OfficialDocuments");
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Code).HasMaxLength(20);
        builder.Property(d => d.Title).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(d => d.Number).HasMaxLength(NumberLength);
        builder.Property(d => d.IssuerName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(d => d.ModelName).HasMaxLength(100);
        builder.Property(d => d.Model).HasConversion<PackedTextConverter>();
        builder.Property(d => d.VerificationCode).HasMaxLength(40);
        builder.Property(d => d.Digest).HasMaxLength(64).IsConcurrencyToken();
        builder.HasIndex(d => d.VerificationCode).IsUnique();
        builder.HasIndex(d => d.CaseId);
        builder.HasIndex(d => d.Number);
        builder.HasIndex(d => d.MadeAt);
        builder.HasIndex(d => d.Digest);
        builder.HasMany(d => d.Concerns).WithOne().HasForeignKey(c => c.DocumentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ApprovalCase>().WithMany().HasForeignKey(d => d.CaseId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DocumentConcern> builder)
    {
        builder.ToTable("DocumentConcerns");
        builder.HasKey(c => new { c.DocumentId, c.CaseId });
        builder.HasIndex(c => c.CaseId);
        builder.HasOne<ApprovalCase>().WithMany().HasForeignKey(c => c.CaseId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ElectronicCertificate> builder)
    {
        builder.ToTable("ElectronicCertificates");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.Ignore(c => c.IsInForce);
        builder.Property(c => c.CertificateCode).HasMaxLength(20);
        builder.Property(c => c.Name).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(c => c.Number).HasMaxLength(NumberLength);
        builder.Property(c => c.HolderName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(c => c.IssuerName).HasMaxLength(OfficeText.Name.MaxChars);
        // A series belongs to an organ: two organs may well come to the same text.
        builder.HasIndex(c => new { c.CertificateCode, c.Number, c.IssuerName }).IsUnique();
        builder.HasIndex(c => c.ProjectId);
        builder.HasIndex(c => c.CaseId);
        builder.HasOne<OfficialDocument>().WithMany().HasForeignKey(c => c.DocumentId).OnDelete(DeleteBehavior.Restrict);
        // Without a foreign key: certificates are never deleted, and SQLite would have to rebuild the table for it.
        builder.HasIndex(c => c.SuccessorId);
        builder.HasOne<ApprovalCase>().WithMany().HasForeignKey(c => c.CaseId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PriorResult> builder)
    {
        builder.ToTable("PriorResults");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.Property(r => r.CertificateCode).HasMaxLength(20);
        builder.Property(r => r.Name).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(r => r.Number).HasMaxLength(NumberLength);
        builder.Property(r => r.IssuerName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.HasIndex(r => new { r.ProjectId, r.CertificateCode, r.Number }).IsUnique();
    }
}
