using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Experts;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Meetings;

internal sealed class MeetingConfiguration :
    IEntityTypeConfiguration<JointReviewMeeting>, IEntityTypeConfiguration<AgendaItem>, IEntityTypeConfiguration<AgendaPaper>, IEntityTypeConfiguration<MeetingParticipant>,
    IEntityTypeConfiguration<MeetingOpinion>, IEntityTypeConfiguration<MeetingCondition>
{
    public void Configure(EntityTypeBuilder<JointReviewMeeting> builder)
    {
        builder.ToTable("JointReviewMeetings");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Ignore(m => m.Day);
        builder.Ignore(m => m.IsOut);
        builder.Property(m => m.LeadOrganName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(m => m.Subject).HasMaxLength(MeetingParticulars.SubjectLimit.MaxChars);
        builder.Property(m => m.Place).HasMaxLength(MeetingParticulars.PlaceLimit.MaxChars);
        builder.Property(m => m.Link).HasMaxLength(MeetingParticulars.LinkLimit.MaxChars);
        builder.Property(m => m.ContactName).HasMaxLength(MeetingParticulars.ContactLimit.MaxChars);
        builder.Property(m => m.ContactPhone).HasMaxLength(MeetingParticulars.PhoneLimit.MaxChars);
        builder.Property(m => m.Requirements).HasMaxLength(MeetingParticulars.RequirementsLimit.MaxChars);
        builder.Property(m => m.PreparedByName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(m => m.Reason).HasMaxLength(JointReviewMeeting.ReasonLimit.MaxChars);
        builder.Property(m => m.Version).IsConcurrencyToken();

        // The calendars of a city and of a region; an organ's is read by its participation.
        builder.HasIndex(m => new { m.StartsAt, m.Id });
        builder.HasIndex(m => new { m.RegionCode, m.StartsAt, m.Id });
        builder.HasOne<Organ>().WithMany().HasForeignKey(m => m.LeadOrganId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AgendaItem> builder)
    {
        builder.ToTable("AgendaItems");
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.Title).HasMaxLength(AgendaItem.TitleLimit.MaxChars);
        builder.Property(i => i.Question).HasMaxLength(AgendaItem.QuestionLimit.MaxChars);
        builder.Property(i => i.ResolutionText).HasMaxLength(AgendaItem.ResolutionLimit.MaxChars);
        builder.Property(i => i.ResolvedBy).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(i => i.EscalationDecision).HasMaxLength(AgendaItem.ResolutionLimit.MaxChars);
        builder.Property(i => i.DecidedBy).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(i => i.Version).IsConcurrencyToken();
        builder.HasIndex(i => new { i.MeetingId, i.Position });
        builder.HasIndex(i => new { i.CaseId, i.MeetingId }).IsUnique();
        builder.HasOne<JointReviewMeeting>().WithMany().HasForeignKey(i => i.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ApprovalCase>().WithMany().HasForeignKey(i => i.CaseId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AgendaPaper> builder)
    {
        builder.ToTable("AgendaPapers");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Digest).HasMaxLength(64);
        builder.Property(p => p.FileName).HasMaxLength(255);
        builder.HasIndex(p => new { p.ItemId, p.Digest }).IsUnique();
        builder.HasOne<AgendaItem>().WithMany().HasForeignKey(p => p.ItemId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<MeetingParticipant> builder)
    {
        builder.ToTable("MeetingParticipants");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Ignore(p => p.Speaker);
        builder.Ignore(p => p.Votes);
        builder.Ignore(p => p.Signs);
        builder.Property(p => p.Name).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(p => p.PersonName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(p => p.Reason).HasMaxLength(JointReviewMeeting.ReasonLimit.MaxChars);
        builder.Property(p => p.AnsweredBy).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(p => p.Version).IsConcurrencyToken();

        // Nobody is invited twice, whatever the use cases do.
        builder.HasIndex(p => new { p.MeetingId, p.OrganId }).IsUnique().HasFilter("\"OrganId\" IS NOT NULL");
        builder.HasIndex(p => new { p.MeetingId, p.ApplicantId }).IsUnique().HasFilter("\"ApplicantId\" IS NOT NULL");
        builder.HasIndex(p => new { p.MeetingId, p.ExpertId }).IsUnique().HasFilter("\"ExpertId\" IS NOT NULL");

        // The calendars of an organ, of an applicant and of a person.
        builder.HasIndex(p => new { p.OrganId, p.StartsAt, p.MeetingId });
        builder.HasIndex(p => new { p.ApplicantId, p.StartsAt, p.MeetingId });
        builder.HasIndex(p => new { p.PersonId, p.StartsAt, p.MeetingId });
        builder.HasOne<JointReviewMeeting>().WithMany().HasForeignKey(p => p.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organ>().WithMany().HasForeignKey(p => p.OrganId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Applicant>().WithMany().HasForeignKey(p => p.ApplicantId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Expert>().WithMany().HasForeignKey(p => p.ExpertId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MeetingOpinion> builder)
    {
        builder.ToTable("MeetingOpinions");
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.RequiredChanges).HasMaxLength(MeetingOpinion.ChangesLimit.MaxChars);
        builder.Property(o => o.GivenBy).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(o => o.Version).IsConcurrencyToken();
        builder.HasIndex(o => new { o.ItemId, o.ParticipantId }).IsUnique();
        builder.HasOne<AgendaItem>().WithMany().HasForeignKey(o => o.ItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<MeetingParticipant>().WithMany().HasForeignKey(o => o.ParticipantId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MeetingCondition> builder)
    {
        builder.ToTable("MeetingConditions");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Ignore(c => c.Sentence);
        builder.Ignore(c => c.Comparable);
        builder.Property(c => c.What).HasMaxLength(MeetingCondition.WhatLimit.MaxChars);
        builder.Property(c => c.Unit).HasMaxLength(MeetingCondition.UnitLimit.MaxChars);
        builder.Property(c => c.Place).HasMaxLength(MeetingCondition.PlaceLimit.MaxChars);
        builder.Property(c => c.Clause).HasMaxLength(MeetingCondition.ClauseLimit.MaxChars);
        builder.Property(c => c.WrittenBy).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasIndex(c => new { c.ItemId, c.Position });
        builder.HasIndex(c => c.CaseId);
        builder.HasOne<AgendaItem>().WithMany().HasForeignKey(c => c.ItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ApprovalCase>().WithMany().HasForeignKey(c => c.CaseId).OnDelete(DeleteBehavior.Restrict);
    }
}
