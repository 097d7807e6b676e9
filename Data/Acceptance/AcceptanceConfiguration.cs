using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Acceptance;

internal sealed class AcceptanceConfiguration :
    IEntityTypeConfiguration<JointAcceptance>, IEntityTypeConfiguration<AcceptanceUnit>, IEntityTypeConfiguration<AcceptancePart>, IEntityTypeConfiguration<AcceptanceParticipant>,
    IEntityTypeConfiguration<AcceptanceCheck>, IEntityTypeConfiguration<AcceptanceVerdict>, IEntityTypeConfiguration<RectificationReport>, IEntityTypeConfiguration<AcceptancePhoto>
{
    // The names of all units of a large estate.
    private const int ScopeLength = 4000;

    public void Configure(EntityTypeBuilder<JointAcceptance> builder)
    {
        builder.ToTable("JointAcceptances");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.ProjectName).HasMaxLength(200);
        builder.Property(a => a.ApplicantName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(a => a.LeadOrganName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(a => a.Scope).HasMaxLength(ScopeLength);
        builder.Property(a => a.UnitFirstUse).HasMaxLength(JointAcceptance.WordsLimit.MaxChars);
        builder.Property(a => a.Isolation).HasMaxLength(JointAcceptance.WordsLimit.MaxChars);
        builder.Property(a => a.VisitPlace).HasMaxLength(JointAcceptance.PlaceLimit.MaxChars);
        builder.Property(a => a.VisitContact).HasMaxLength(JointAcceptance.ContactLimit.MaxChars);
        builder.Property(a => a.Conclusion).HasMaxLength(JointAcceptance.WordsLimit.MaxChars);
        builder.Property(a => a.PreparedBy).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(a => a.Version).IsConcurrencyToken();

        // The list of who leads, of a region, of an applicant, the latest first; that of a stage application.
        builder.HasIndex(a => new { a.LeadOrganId, a.Id });
        builder.HasIndex(a => new { a.RegionCode, a.Id });
        builder.HasIndex(a => new { a.ApplicantId, a.Id });
        builder.HasIndex(a => new { a.StageApplicationId, a.Sequence }).IsUnique();
        builder.HasIndex(a => a.CaseId);
        builder.HasIndex(a => a.ProjectId);
        builder.HasOne<StageApplication>().WithMany().HasForeignKey(a => a.StageApplicationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ApprovalCase>().WithMany().HasForeignKey(a => a.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organ>().WithMany().HasForeignKey(a => a.LeadOrganId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Units).WithOne().HasForeignKey(u => u.AcceptanceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Parts).WithOne().HasForeignKey(p => p.AcceptanceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Participants).WithOne().HasForeignKey(p => p.AcceptanceId).OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(a => a.Units).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(a => a.Parts).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(a => a.Participants).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<AcceptanceUnit> builder)
    {
        builder.ToTable("AcceptanceUnits");
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.Property(u => u.Name).HasMaxLength(OfficeText.Name.MaxChars);

        // A unit is accepted once, whatever the use cases do.
        builder.HasIndex(u => u.UnitId).IsUnique().HasFilter("\"IsTaken\" = TRUE");
        builder.HasIndex(u => u.AcceptanceId);
    }

    public void Configure(EntityTypeBuilder<AcceptancePart> builder)
    {
        builder.ToTable("AcceptanceParts");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Ignore(p => p.Last);
        builder.Ignore(p => p.IsReported);
        builder.Property(p => p.MatterCode).HasMaxLength(20);
        builder.Property(p => p.MatterName).HasMaxLength(200);
        builder.Property(p => p.OrganName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.HasIndex(p => new { p.AcceptanceId, p.CaseId }).IsUnique();
        builder.HasIndex(p => p.CaseId);
        builder.HasIndex(p => new { p.OrganId, p.AcceptanceId });
        builder.HasOne<ApprovalCase>().WithMany().HasForeignKey(p => p.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Checks).WithOne().HasForeignKey(c => c.PartId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Verdicts).WithOne().HasForeignKey(v => v.PartId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Reports).WithOne().HasForeignKey(r => r.PartId).OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(p => p.Checks).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(p => p.Verdicts).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(p => p.Reports).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<AcceptanceParticipant> builder)
    {
        builder.ToTable("AcceptanceParticipants");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Name).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(p => p.PersonName).HasMaxLength(AcceptanceParticipant.PersonLimit.MaxChars);
        builder.Property(p => p.Reason).HasMaxLength(AcceptanceParticipant.ReasonLimit.MaxChars);
        builder.Property(p => p.AnsweredBy).HasMaxLength(OfficeText.Name.MaxChars);
        builder.HasIndex(p => p.AcceptanceId);
    }

    public void Configure(EntityTypeBuilder<AcceptanceCheck> builder)
    {
        builder.ToTable("AcceptanceChecks");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Point).HasMaxLength(500);
        builder.Property(c => c.Remark).HasMaxLength(AcceptanceCheck.RemarkLimit.MaxChars);
        builder.Property(c => c.CheckedBy).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasIndex(c => new { c.PartId, c.Position });
    }

    public void Configure(EntityTypeBuilder<AcceptanceVerdict> builder)
    {
        builder.ToTable("AcceptanceVerdicts");
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.What).HasMaxLength(AcceptanceVerdict.WhatLimit.MaxChars);
        builder.Property(v => v.Place).HasMaxLength(AcceptanceVerdict.WhereLimit.MaxChars);
        builder.Property(v => v.GivenBy).HasMaxLength(OfficeText.Name.MaxChars);
        builder.HasIndex(v => new { v.PartId, v.Round }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<RectificationReport> builder)
    {
        builder.ToTable("RectificationReports");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Text).HasMaxLength(RectificationReport.TextLimit.MaxChars);
        builder.Property(r => r.ReportedBy).HasMaxLength(OfficeText.Name.MaxChars);
        builder.HasIndex(r => new { r.PartId, r.Round }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<AcceptancePhoto> builder)
    {
        builder.ToTable("AcceptancePhotos");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Digest).HasMaxLength(64);
        builder.Property(p => p.FileName).HasMaxLength(255);
        builder.Property(p => p.TakenBy).HasMaxLength(OfficeText.Name.MaxChars);
        builder.HasIndex(p => p.PartId);
        builder.HasOne<AcceptancePart>().WithMany().HasForeignKey(p => p.PartId).OnDelete(DeleteBehavior.Restrict);
    }
}
