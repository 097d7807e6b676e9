using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Meetings;

internal sealed class MinutesConfiguration :
    IEntityTypeConfiguration<MeetingMinutes>, IEntityTypeConfiguration<MinutesParagraph>, IEntityTypeConfiguration<MinutesObjection>, IEntityTypeConfiguration<MinutesSignature>,
    IEntityTypeConfiguration<MeetingTask>
{
    private const string Open = "\"ClosedOn\" IS NULL";

    public void Configure(EntityTypeBuilder<MeetingMinutes> builder)
    {
        builder.ToTable("MeetingMinutes");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.DraftedBy).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(m => m.Version).IsConcurrencyToken();
        builder.HasIndex(m => m.MeetingId).IsUnique();
        builder.HasOne<JointReviewMeeting>().WithMany().HasForeignKey(m => m.MeetingId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MinutesParagraph> builder)
    {
        builder.ToTable("MinutesParagraphs");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Text).HasMaxLength(MinutesParagraph.TextLimit.MaxChars);
        builder.Property(p => p.WrittenBy).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasIndex(p => new { p.MinutesId, p.Position }).IsUnique();
        builder.HasOne<MeetingMinutes>().WithMany().HasForeignKey(p => p.MinutesId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MinutesObjection> builder)
    {
        builder.ToTable("MinutesObjections");
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Words).HasMaxLength(MinutesObjection.WordsLimit.MaxChars);
        builder.Property(o => o.RaisedBy).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(o => o.Answer).HasMaxLength(MinutesObjection.AnswerLimit.MaxChars);
        builder.Property(o => o.AnsweredBy).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(o => o.Version).IsConcurrencyToken();
        builder.HasIndex(o => o.ParagraphId);
        builder.HasOne<MinutesParagraph>().WithMany().HasForeignKey(o => o.ParagraphId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<MeetingParticipant>().WithMany().HasForeignKey(o => o.ParticipantId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MinutesSignature> builder)
    {
        builder.ToTable("MinutesSignatures");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.SignedBy).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(s => s.AbsenceReason).HasMaxLength(JointReviewMeeting.ReasonLimit.MaxChars);

        // One signature each, whatever the use cases do.
        builder.HasIndex(s => new { s.MinutesId, s.ParticipantId }).IsUnique();
        builder.HasOne<MeetingMinutes>().WithMany().HasForeignKey(s => s.MinutesId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<MeetingParticipant>().WithMany().HasForeignKey(s => s.ParticipantId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MeetingTask> builder)
    {
        builder.ToTable("MeetingTasks");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.OrganName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(t => t.PersonName).HasMaxLength(MeetingTask.PersonLimit.MaxChars);
        builder.Property(t => t.Text).HasMaxLength(MeetingTask.TextLimit.MaxChars);
        builder.Property(t => t.Evidence).HasMaxLength(MeetingTask.EvidenceLimit.MaxChars);
        AttachedFilesColumn.Configure(builder.Property(t => t.EvidenceFiles));
        builder.Property(t => t.ClosedBy).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(t => t.Version).IsConcurrencyToken();
        builder.HasIndex(t => new { t.MeetingId, t.DueOn });
        builder.HasIndex(t => new { t.OrganId, t.DueOn, t.Id });
        builder.HasIndex(t => new { t.LeadOrganId, t.DueOn, t.Id });
        builder.HasIndex(t => new { t.RegionCode, t.DueOn, t.Id });
        builder.HasIndex(t => new { t.DueOn, t.Id });

        // What is still to be done: few of all.
        builder.HasIndex(t => new { t.OrganId, t.DueOn, t.Id }, "IX_MeetingTasks_OpenOfOrgan").HasFilter(Open);
        builder.HasIndex(t => new { t.LeadOrganId, t.DueOn, t.Id }, "IX_MeetingTasks_OpenOfLead").HasFilter(Open);
        builder.HasIndex(t => new { t.RegionCode, t.DueOn, t.Id }, "IX_MeetingTasks_OpenOfRegion").HasFilter(Open);
        builder.HasIndex(t => new { t.DueOn, t.Id }, "IX_MeetingTasks_Open").HasFilter(Open);
        builder.HasOne<JointReviewMeeting>().WithMany().HasForeignKey(t => t.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AgendaItem>().WithMany().HasForeignKey(t => t.ItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organ>().WithMany().HasForeignKey(t => t.OrganId).OnDelete(DeleteBehavior.Restrict);
    }
}
