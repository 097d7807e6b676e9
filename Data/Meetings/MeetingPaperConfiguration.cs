using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Persistence.Packing;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Meetings;

internal sealed class MeetingPaperConfiguration : IEntityTypeConfiguration<MeetingPaper>
{
    public void Configure(EntityTypeBuilder<MeetingPaper> builder)
    {
        builder.ToTable("MeetingPapers");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Code).HasMaxLength(20);
        builder.Property(p => p.Title).HasMaxLength(300);
        builder.Property(p => p.Number).HasMaxLength(100);
        builder.Property(p => p.IssuerName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(p => p.ModelName).HasMaxLength(100);
        builder.Property(p => p.Model).HasConversion<PackedTextConverter>();
        builder.Property(p => p.VerificationCode).HasMaxLength(VerificationCode.Length);
        builder.Property(p => p.Digest).HasMaxLength(64).IsConcurrencyToken();
        builder.HasIndex(p => p.VerificationCode).IsUnique();
        builder.HasIndex(p => p.Digest);
        builder.HasIndex(p => new { p.MeetingId, p.CreatedAt });
        builder.HasOne<JointReviewMeeting>().WithMany().HasForeignKey(p => p.MeetingId).OnDelete(DeleteBehavior.Restrict);
    }
}
