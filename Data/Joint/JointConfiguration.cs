using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Joint;

/// <summary>How joint work is stored. Everything is read by the stage application, or by one of its cases.</summary>
internal sealed class JointConfiguration :
    IEntityTypeConfiguration<InternalDeadline>, IEntityTypeConfiguration<Nudge>, IEntityTypeConfiguration<OpinionSheet>, IEntityTypeConfiguration<OpinionSheetPoint>
{
    public void Configure(EntityTypeBuilder<InternalDeadline> builder)
    {
        builder.ToTable("InternalDeadlines");
        builder.HasKey(d => d.CaseId);
        builder.Property(d => d.CaseId).ValueGeneratedNever();
        builder.Property(d => d.SetByName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.HasOne<ApprovalCase>().WithMany().HasForeignKey(d => d.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StageApplication>().WithMany().HasForeignKey(d => d.StageApplicationId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Nudge> builder)
    {
        builder.ToTable("Nudges");
        builder.Property(n => n.Id).ValueGeneratedNever();
        builder.Property(n => n.OrganName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(n => n.NudgedByName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(n => n.Words).HasMaxLength(Nudge.WordsLimit.MaxChars);
        builder.HasIndex(n => new { n.CaseId, n.OrganId, n.NudgedOn }).IsUnique();
        builder.HasOne<ApprovalCase>().WithMany().HasForeignKey(n => n.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StageApplication>().WithMany().HasForeignKey(n => n.StageApplicationId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<OpinionSheet> builder)
    {
        builder.ToTable("OpinionSheets");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Number).HasMaxLength(100);
        builder.Property(s => s.VerificationCode).HasMaxLength(VerificationCode.Length);
        builder.HasIndex(s => s.VerificationCode).IsUnique();
        builder.Property(s => s.Remark).HasMaxLength(OpinionSheet.RemarkLimit.MaxChars);
        builder.Property(s => s.IssuedByName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(s => s.Version).IsConcurrencyToken();
        builder.Ignore(s => s.IsOpen);
        builder.HasIndex(s => new { s.StageApplicationId, s.Round }).IsUnique();
        builder.HasMany(s => s.Points).WithOne().HasForeignKey("OpinionSheetId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StageApplication>().WithMany().HasForeignKey(s => s.StageApplicationId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<OpinionSheetPoint> builder)
    {
        builder.ToTable("OpinionSheetPoints");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.OrganName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(p => p.MatterName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(p => p.Heading).HasMaxLength(200);
        builder.Property(p => p.Text).HasMaxLength(OfficeText.Opinion.MaxChars);
        builder.Property(p => p.Clause).HasMaxLength(OfficeText.Opinion.MaxChars);
        builder.Property(p => p.Answer).HasMaxLength(OpinionSheetPoint.AnswerLimit.MaxChars);
        builder.HasIndex(p => p.CaseId);
        builder.HasOne<ApprovalCase>().WithMany().HasForeignKey(p => p.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<OpinionRequest>().WithMany().HasForeignKey(p => p.OpinionRequestId).OnDelete(DeleteBehavior.Restrict);
    }
}
