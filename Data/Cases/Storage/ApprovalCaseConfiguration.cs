using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Cases.Storage;

/// <summary>How a case is stored.</summary>
internal sealed class ApprovalCaseConfiguration : IEntityTypeConfiguration<ApprovalCase>
{
    public void Configure(EntityTypeBuilder<ApprovalCase> builder)
    {
        builder.ToTable("Cases");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.Property(c => c.HandlerName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(c => c.DecisionReason).HasMaxLength(OfficeText.Opinion.MaxChars);
        builder.Ignore(c => c.OpenRound);
        builder.Ignore(c => c.RenewalEndsOn);
        builder.Ignore(c => c.MayBeAppliedForAgain);
        builder.Ignore(c => c.OpenCorrection);
        builder.Ignore(c => c.Times);
        builder.Ignore(c => c.CurrentOpinions);
        builder.Ignore(c => c.RevisedMaterials);

        // Owned, not complex: the lists filter, sort and join on these columns, and indexes need properties.
        builder.OwnsOne(c => c.Subject, subject =>
        {
            subject.Property(s => s.ProjectId).HasColumnName("ProjectId");
            subject.Property(s => s.ProjectCode).HasColumnName("ProjectCode");
            subject.Property(s => s.ProjectName).HasColumnName("ProjectName").HasMaxLength(OfficeText.Name.MaxChars);
            subject.Property(s => s.WorkId).HasColumnName("WorkId");
            subject.Property(s => s.ThemeCode).HasColumnName("ThemeCode").HasMaxLength(20);
            subject.Property(s => s.ApplicantId).HasColumnName("ApplicantId");
            subject.Property(s => s.ApplicantName).HasColumnName("ApplicantName").HasMaxLength(OfficeText.Name.MaxChars);
            subject.HasIndex(s => s.ProjectId);
            subject.HasIndex(s => s.ProjectCode);
        });
        builder.OwnsOne(c => c.Matter, matter =>
        {
            matter.Property(m => m.Code).HasColumnName("MatterCode").HasMaxLength(20);
            matter.Property(m => m.Name).HasColumnName("MatterName").HasMaxLength(OfficeText.Name.MaxChars);
            matter.Property(m => m.Kind).HasColumnName("MatterKind");
            matter.Property(m => m.StageCode).HasColumnName("StageCode").HasMaxLength(4);
            matter.Property(m => m.CatalogueVersionId).HasColumnName("CatalogueVersionId");
            matter.HasIndex(m => m.Code);
        });
        builder.OwnsOne(c => c.Organ, organ =>
        {
            organ.Property(o => o.OrganId).HasColumnName("OrganId");
            organ.Property(o => o.OrganName).HasColumnName("OrganName").HasMaxLength(OfficeText.Name.MaxChars);
            organ.Property(o => o.DepartmentCode).HasColumnName("DepartmentCode").HasMaxLength(8);
            organ.Property(o => o.SectionId).HasColumnName("SectionId");
            organ.Property(o => o.SectionName).HasColumnName("SectionName").HasMaxLength(OfficeText.Name.MaxChars);
            organ.Property(o => o.RegionCode).HasColumnName("RegionCode");
        });
        builder.OwnsOne(c => c.Contact, contact =>
        {
            contact.Property(x => x.Name).HasColumnName("ContactName").HasMaxLength(OfficeText.Name.MaxChars);
            contact.Property(x => x.Phone).HasColumnName("ContactPhone").HasMaxLength(PhoneNumber.MaxLength * 4);
            contact.Property(x => x.Scale).HasColumnName("Scale").HasMaxLength(OfficeText.Opinion.MaxChars);
            contact.Property(x => x.Attachments).HasColumnName("Attachments").HasMaxLength(OfficeText.Opinion.MaxChars);
            contact.Property(x => x.Remarks).HasColumnName("Remarks").HasMaxLength(OfficeText.Opinion.MaxChars);
        });
        builder.OwnsOne(c => c.Limits, limits =>
        {
            limits.Property(l => l.PromisedDays).HasColumnName("PromisedDays");
            limits.Property(l => l.PromisedUnit).HasColumnName("PromisedUnit");
            limits.Property(l => l.StatutoryDays).HasColumnName("StatutoryDays");
            limits.Property(l => l.StatutoryUnit).HasColumnName("StatutoryUnit");
            limits.Property(l => l.StatutoryFrom).HasColumnName("StatutoryFrom");
            limits.Property(l => l.WarningDays).HasColumnName("WarningDays");
            limits.Property(l => l.ExtensionDays).HasColumnName("ExtensionDays");
            limits.Property(l => l.ExtensionUnit).HasColumnName("ExtensionUnit");
            limits.Property(l => l.ExtensionGround).HasColumnName("ExtensionGround").HasMaxLength(400);
            limits.Property(l => l.DecideBy).HasColumnName("DecideBy");
        });
        builder.OwnsOne(c => c.FollowUp, follow =>
        {
            follow.Property(f => f.Kind).HasColumnName("FollowUpKind").HasMaxLength(20);
            follow.Property(f => f.CertificateId).HasColumnName("FollowUpCertificateId");
            follow.Property(f => f.Name).HasColumnName("FollowUpName").HasMaxLength(OfficeText.Name.MaxChars);
            follow.Property(f => f.Number).HasColumnName("FollowUpNumber").HasMaxLength(80);
            follow.Property(f => f.IssuedOn).HasColumnName("FollowUpIssuedOn");
            follow.Property(f => f.ValidUntil).HasColumnName("FollowUpValidUntil");
            follow.Property(f => f.Motive).HasColumnName("FollowUpMotive").HasMaxLength(OfficeText.Opinion.MaxChars);
            // Without a foreign key: certificates are never deleted, and SQLite would have to rebuild the table for it.
            follow.HasIndex(f => f.CertificateId).HasFilter("\"FollowUpCertificateId\" IS NOT NULL");
        });
        builder.OwnsOne(c => c.Due, due =>
        {
            due.Property(d => d.YellowFrom).HasColumnName("YellowFrom");
            due.Property(d => d.PromisedDue).HasColumnName("PromisedDue");
            due.Property(d => d.StatutoryDue).HasColumnName("StatutoryDue");
            due.Property(d => d.SuspendedSince).HasColumnName("SuspendedSince");
            due.Property(d => d.FinishedOn).HasColumnName("FinishedOn");
        });
        foreach (string part in (string[])["Subject", "Matter", "Organ", "Contact", "Limits", "Due"])
        {
            builder.Navigation(part).IsRequired();
        }

        FormAnswersColumn.Configure(builder.Property(c => c.Form));
        FormAnswersColumn.Configure(builder.Property(c => c.ResultFields));
        builder.HasIndex(c => c.Number).IsUnique();

        // In the orders of the lists; those that begin with a column of a part stand in DatabaseIndexes.
        // The desk of the window: until it is answered a case has a day of acceptance and no decision, afterwards it is the other way round.
        builder.HasIndex(c => new { c.State, c.AcceptanceDue, c.DecidedAt, c.ReceivedAt, c.Id, c.StageApplicationId }).HasDatabaseName("IX_Cases_Desk");
        builder.HasIndex(c => new { c.AcceptanceDue, c.ReceivedAt, c.Id });
        builder.HasIndex(c => new { c.ChangedAt, c.Id, c.Number });

        builder.HasMany(c => c.Events).WithOne().HasForeignKey(e => e.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Materials).WithOne().HasForeignKey(m => m.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Corrections).WithOne().HasForeignKey(x => x.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Suspensions).WithOne().HasForeignKey(x => x.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.OpinionRequests).WithOne().HasForeignKey(x => x.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Extensions).WithOne().HasForeignKey(x => x.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.OwedMaterials).WithOne().HasForeignKey(x => x.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Commitments).WithOne().HasForeignKey(x => x.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Findings).WithOne().HasForeignKey(x => x.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.SigningRounds).WithOne().HasForeignKey(x => x.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Payments).WithOne().HasForeignKey(x => x.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.IdentityChecks).WithOne().HasForeignKey(x => x.CaseId).OnDelete(DeleteBehavior.Restrict);
    }
}
