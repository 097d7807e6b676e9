using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Experts;

internal sealed class ExpertConfiguration :
    IEntityTypeConfiguration<Expert>, IEntityTypeConfiguration<ExpertInterest>, IEntityTypeConfiguration<ExpertDraw>, IEntityTypeConfiguration<ExpertReviewRequest>
{
    public void Configure(EntityTypeBuilder<Expert> builder)
    {
        builder.ToTable("Experts");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Name).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(e => e.UnitName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(e => e.Specialities).HasMaxLength(Expert.MaxSpecialities);
        builder.Property(e => e.Version).IsConcurrencyToken();

        // The list is by name; the same person of a unit stands in it once.
        builder.HasIndex(e => new { e.Name, e.UnitCode }).IsUnique();
        builder.HasIndex(e => new { e.Name, e.Id });
        builder.HasIndex(e => e.PersonId).IsUnique().HasFilter("\"PersonId\" IS NOT NULL");
        builder.HasMany(e => e.Interests).WithOne().HasForeignKey(i => i.ExpertId).IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Person>().WithMany().HasForeignKey(e => e.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ExpertInterest> builder)
    {
        builder.ToTable("ExpertInterests");
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.UnitName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(i => i.Reason).HasMaxLength(ExpertInterest.ReasonLimit.MaxChars);
        builder.HasIndex(i => new { i.ExpertId, i.UnitCode }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ExpertDraw> builder)
    {
        builder.ToTable("ExpertDraws");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Ignore(d => d.SeedText);
        builder.Property(d => d.ListDigest).HasMaxLength(64);
        builder.Property(d => d.DrawnBy).HasMaxLength(OfficeText.Name.MaxChars);
        builder.HasIndex(d => new { d.MeetingId, d.Round }).IsUnique();
        builder.HasOne<JointReviewMeeting>().WithMany().HasForeignKey(d => d.MeetingId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ExpertReviewRequest> builder)
    {
        builder.ToTable("ExpertReviewRequests");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Reason).HasMaxLength(ExpertReviewRequest.ReasonLimit.MaxChars);
        builder.Property(r => r.AskedByName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(r => r.Version).IsConcurrencyToken();

        // Asked once at a time, whatever the use cases do.
        builder.HasIndex(r => r.CaseId).IsUnique().HasFilter("\"ClosedAt\" IS NULL");
        builder.HasIndex(r => new { r.CaseId, r.AskedAt });
        builder.HasIndex(r => r.MeetingId);
        builder.HasOne<ApprovalCase>().WithMany().HasForeignKey(r => r.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<JointReviewMeeting>().WithMany().HasForeignKey(r => r.MeetingId).OnDelete(DeleteBehavior.Restrict);
    }
}
