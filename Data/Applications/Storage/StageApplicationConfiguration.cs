using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Storage;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Applications.Storage;

/// <summary>How a stage application is stored.</summary>
internal sealed class StageApplicationConfiguration :
    IEntityTypeConfiguration<StageApplication>,
    IEntityTypeConfiguration<StageMatter>,
    IEntityTypeConfiguration<StageMaterial>,
    IEntityTypeConfiguration<StageFile>,
    IEntityTypeConfiguration<StageIdentityCheck>
{
    private const int MaxJointNumber = 40;
    private const int MaxCodes = 400;

    public void Configure(EntityTypeBuilder<StageApplication> builder)
    {
        Key(builder, "StageApplications");
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.Property(a => a.StageCode).HasMaxLength(4);
        builder.Property(a => a.StageName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(a => a.FormName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(a => a.LeadOrganName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(a => a.JointNumber).HasMaxLength(MaxJointNumber);
        FormAnswersColumn.Configure(builder.Property(a => a.Form));
        builder.Ignore(a => a.Chosen);
        builder.Ignore(a => a.Needed);
        builder.Ignore(a => a.ToBecomeCases);
        builder.OwnsOne(a => a.Subject, subject =>
        {
            subject.Property(s => s.ProjectId).HasColumnName("ProjectId");
            subject.Property(s => s.ProjectCode).HasColumnName("ProjectCode");
            subject.Property(s => s.ProjectName).HasColumnName("ProjectName").HasMaxLength(OfficeText.Name.MaxChars);
            subject.Property(s => s.WorkId).HasColumnName("WorkId");
            subject.Property(s => s.ThemeCode).HasColumnName("ThemeCode").HasMaxLength(ConstructionProject.MaxCode);
            subject.Property(s => s.ApplicantId).HasColumnName("ApplicantId");
            subject.Property(s => s.ApplicantName).HasColumnName("ApplicantName").HasMaxLength(OfficeText.Name.MaxChars);
            subject.HasIndex(s => s.ProjectId);
            subject.HasIndex(s => s.WorkId);
            subject.HasIndex(s => s.ApplicantId);
        });
        builder.OwnsOne(a => a.Contact, contact =>
        {
            contact.Property(x => x.Name).HasColumnName("ContactName").HasMaxLength(OfficeText.Name.MaxChars);
            contact.Property(x => x.Phone).HasColumnName("ContactPhone").HasMaxLength(PhoneNumber.MaxLength * 4);
            contact.Property(x => x.Scale).HasColumnName("Scale").HasMaxLength(OfficeText.Opinion.MaxChars);
            contact.Property(x => x.Attachments).HasColumnName("Attachments").HasMaxLength(OfficeText.Opinion.MaxChars);
            contact.Property(x => x.Remarks).HasColumnName("Remarks").HasMaxLength(OfficeText.Opinion.MaxChars);
        });
        builder.Navigation(a => a.Subject).IsRequired();
        builder.Navigation(a => a.Contact).IsRequired();
        builder.HasIndex(a => a.JointNumber).IsUnique();
        builder.HasIndex(a => new { a.RegionCode, a.SubmittedAt, a.Id });
        builder.HasIndex(a => new { a.LeadOrganId, a.SubmittedAt, a.Id });
        builder.HasIndex(a => new { a.CreatedBy, a.ChangedAt });
        builder.HasMany(a => a.Matters).WithOne().HasForeignKey(m => m.StageApplicationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Materials).WithOne().HasForeignKey(m => m.StageApplicationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.IdentityChecks).WithOne().HasForeignKey(c => c.StageApplicationId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<StageMatter> builder)
    {
        Key(builder, "StageMatters");
        builder.Property(m => m.MatterCode).HasMaxLength(20);
        builder.Property(m => m.Name).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(m => m.Reason).HasMaxLength(StageMatter.MaxReason);
        builder.Property(m => m.CommitmentCode).HasMaxLength(20);
        builder.Property(m => m.WayReason).HasMaxLength(StageMatter.MaxReason);
        builder.Property(m => m.PromiseSignedBy).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Ignore(m => m.IsOpen);
        builder.Ignore(m => m.IsApplicants);
        builder.HasIndex(m => new { m.StageApplicationId, m.MatterCode }).IsUnique();
        builder.HasIndex(m => m.CaseId).IsUnique();
        builder.HasOne<ApprovalCase>().WithMany().HasForeignKey(m => m.CaseId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<StageMaterial> builder)
    {
        Key(builder, "StageMaterials");
        builder.Property(m => m.MaterialCode).HasMaxLength(20);
        builder.Property(m => m.Name).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(m => m.SuppliedBy).HasMaxLength(OfficeText.Line.MaxChars);
        builder.Property(m => m.NotApplicableReason).HasMaxLength(OfficeText.Line.MaxChars);
        builder.PrimitiveCollection(m => m.MatterCodes).HasMaxLength(MaxCodes);
        builder.PrimitiveCollection(m => m.TakenFrom).HasMaxLength(MaxCodes);
        builder.Ignore(m => m.Current);
        builder.Ignore(m => m.IsSupplied);
        builder.HasIndex(m => new { m.StageApplicationId, m.MaterialCode }).IsUnique();
        builder.HasMany(m => m.Files).WithOne().HasForeignKey(f => f.StageMaterialId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<StageFile> builder)
    {
        Key(builder, "StageFiles");
        builder.Property(f => f.Digest).HasMaxLength(64);
        builder.Property(f => f.FileName).HasMaxLength(260);
        builder.Property(f => f.ContentType).HasMaxLength(120);
        builder.Ignore(f => f.Content);
        builder.HasIndex(f => f.Digest);
    }

    public void Configure(EntityTypeBuilder<StageIdentityCheck> builder)
    {
        Key(builder, "StageIdentityChecks");
        builder.Property(c => c.PersonName).HasMaxLength(OfficeText.Name.MaxChars);
    }

    private static void Key<T>(EntityTypeBuilder<T> builder, string table)
        where T : class
    {
        builder.ToTable(table);
        builder.HasKey("Id");
        builder.Property("Id").ValueGeneratedNever();
    }
}
