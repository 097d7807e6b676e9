using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Cases.Storage;

/// <summary>How review and signing are stored.</summary>
internal sealed class ReviewConfiguration :
    IEntityTypeConfiguration<ReviewFinding>,
    IEntityTypeConfiguration<SigningRound>,
    IEntityTypeConfiguration<SigningStep>,
    IEntityTypeConfiguration<SigningChain>,
    IEntityTypeConfiguration<IdentityCheck>
{
    public void Configure(EntityTypeBuilder<ReviewFinding> builder)
    {
        builder.ToTable("ReviewFindings");
        builder.HasKey(f => f.Id);
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Point).HasMaxLength(400);
        builder.Property(f => f.Opinion).HasMaxLength(OfficeText.Opinion.MaxChars);
        builder.HasIndex(f => new { f.CaseId, f.PointNumber }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<SigningRound> builder)
    {
        builder.ToTable("SigningRounds");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.HasIndex(r => new { r.CaseId, r.Round }).IsUnique();
        builder.HasIndex(r => r.ClosedAt);
        builder.Ignore(r => r.IsOpen);
        builder.Ignore(r => r.NextTitle);
        builder.Ignore(r => r.NextIsLast);
        builder.Ignore(r => r.IsAlone);
        builder.HasMany(r => r.Steps).WithOne().HasForeignKey(s => s.SigningRoundId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SigningStep> builder)
    {
        builder.ToTable("SigningSteps");
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.PersonName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(s => s.InPlaceOfName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Ignore(s => s.Who);
        builder.Property(s => s.Opinion).HasMaxLength(OfficeText.Opinion.MaxChars);
        builder.HasIndex(s => new { s.SigningRoundId, s.Number }).IsUnique();

        // Nobody signs one round twice, whatever the screens allow.
        builder.HasIndex(s => new { s.SigningRoundId, s.PersonId }).IsUnique();
        builder.HasIndex(s => s.PersonId);
    }

    public void Configure(EntityTypeBuilder<SigningChain> builder)
    {
        builder.ToTable("SigningChains");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.MatterCode).HasMaxLength(20);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasIndex(c => new { c.OrganId, c.MatterCode }).IsUnique();

        // To the index above two rows without a matter differ; an organ has one default chain.
        builder.HasIndex(c => c.OrganId).IsUnique().HasFilter("\"MatterCode\" IS NULL");
        builder.HasOne<Organ>().WithMany().HasForeignKey(c => c.OrganId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<IdentityCheck> builder)
    {
        builder.ToTable("IdentityChecks");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.PersonName).HasMaxLength(OfficeText.Name.MaxChars);
    }
}
