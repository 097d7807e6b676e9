using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Joint;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Cases.Storage;

/// <summary>How the rows beside the state of a case are stored.</summary>
internal sealed class OpenRowConfiguration :
    IEntityTypeConfiguration<ClockSuspension>,
    IEntityTypeConfiguration<OpinionRequest>,
    IEntityTypeConfiguration<CaseGate>,
    IEntityTypeConfiguration<Extension>,
    IEntityTypeConfiguration<OwedMaterial>,
    IEntityTypeConfiguration<Commitment>,
    IEntityTypeConfiguration<LevyPayment>,
    IEntityTypeConfiguration<Correction>,
    IEntityTypeConfiguration<CorrectionPoint>
{
    public void Configure(EntityTypeBuilder<ClockSuspension> builder)
    {
        Key(builder, "ClockSuspensions");
        builder.Property(s => s.Kind).HasMaxLength(100);
        builder.Property(s => s.LegalGround).HasMaxLength(OfficeText.Opinion.MaxChars);
        builder.Property(s => s.Reason).HasMaxLength(OfficeText.Opinion.MaxChars);
        builder.Ignore(s => s.IsOpen);
    }

    public void Configure(EntityTypeBuilder<OpinionRequest> builder)
    {
        Key(builder, "OpinionRequests");
        builder.Property(o => o.OrganName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(o => o.Question).HasMaxLength(OfficeText.Opinion.MaxChars);
        builder.Property(o => o.Answer).HasMaxLength(OfficeText.Opinion.MaxChars);
        ConditionsColumn.Configure(builder.Property(o => o.Conditions));
        AttachedFilesColumn.Configure(builder.Property(o => o.Attachments));
        builder.HasIndex(o => new { o.CaseId, o.OrganId, o.Round }).IsUnique();
        builder.HasIndex(o => new { o.OrganId, o.Conclusion, o.DueOn });
        builder.Ignore(o => o.IsOpen);
    }

    public void Configure(EntityTypeBuilder<CaseGate> builder)
    {
        builder.ToTable("CaseGates", table => table.HasCheckConstraint("CK_CaseGates_granted_without_open_gate", "NOT \"IsGranted\" OR \"OpenGates\" = 0"));
        builder.HasKey(g => g.CaseId);
        builder.Property(g => g.CaseId).ValueGeneratedNever();
        builder.HasOne<ApprovalCase>().WithOne().HasForeignKey<CaseGate>(g => g.CaseId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Extension> builder)
    {
        Key(builder, "Extensions");
        builder.Property(e => e.Reason).HasMaxLength(OfficeText.Opinion.MaxChars);

        // 行政许可法第四十二条: one extension; two officers at once cannot make it two.
        builder.HasIndex(e => e.CaseId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<OwedMaterial> builder)
    {
        Key(builder, "OwedMaterials");
        builder.Property(o => o.MaterialCode).HasMaxLength(20);
        builder.Property(o => o.MaterialName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(o => o.ReturnReason).HasMaxLength(OfficeText.Opinion.MaxChars);
        builder.HasIndex(o => new { o.CheckedOn, o.DueOn });
        builder.HasIndex(o => new { o.CaseId, o.CheckedOn, o.DueOn });
        builder.Ignore(o => o.IsOpen);
        builder.Ignore(o => o.AwaitsVerdict);
    }

    public void Configure(EntityTypeBuilder<Commitment> builder)
    {
        Key(builder, "Commitments");
        builder.Property(c => c.CommitmentCode).HasMaxLength(20);
        builder.Property(c => c.RestoredReason).HasMaxLength(OfficeText.Opinion.MaxChars);

        // Only what is still to be verified, in the order of its desk; and the few that bar their applicant.
        builder.HasIndex(c => new { c.VerifyBy, c.Id, c.CaseId }).HasFilter("\"VerifiedOn\" IS NULL");
        builder.HasIndex(c => new { c.Kept, c.RestoredOn, c.VerifiedOn, c.Id, c.CaseId });
        builder.Ignore(c => c.IsOpen);
        builder.Ignore(c => c.Bars);
    }

    public void Configure(EntityTypeBuilder<LevyPayment> builder)
    {
        Key(builder, "LevyPayments");
        builder.Property(p => p.Item).HasMaxLength(OfficeText.Opinion.MaxChars);
        builder.Property(p => p.ReceiptNumber).HasMaxLength(OfficeText.Line.MaxChars);
        builder.HasIndex(p => new { p.DueOn, p.Id, p.CaseId }).HasFilter("\"PaidOn\" IS NULL");
        builder.Ignore(p => p.IsOpen);
    }

    public void Configure(EntityTypeBuilder<Correction> builder)
    {
        Key(builder, "Corrections");
        FormAnswersColumn.Configure(builder.Property(c => c.FormBefore)!);
        FormAnswersColumn.Configure(builder.Property(c => c.FormAfter)!);
        builder.Property(c => c.Reason).HasMaxLength(OfficeText.Opinion.MaxChars);
        builder.HasIndex(c => new { c.CaseId, c.Round }).IsUnique();
        builder.HasIndex(c => new { c.ClosedAt, c.DueOn });

        // Few cases are corrected twice; whoever supervises counts them.
        builder.HasIndex(c => new { c.Round, c.CaseId });

        // The nearest open day of one case; without it SQLite walks the open days of all.
        builder.HasIndex(c => new { c.CaseId, c.ClosedAt, c.DueOn });
        builder.Ignore(c => c.IsOpen);
        builder.HasMany(c => c.Points).WithOne().HasForeignKey("CorrectionId").OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CorrectionPoint> builder)
    {
        Key(builder, "CorrectionPoints");
        builder.Property(p => p.MaterialCode).HasMaxLength(20);
        builder.Property(p => p.Text).HasMaxLength(OfficeText.Opinion.MaxChars);
        builder.Property(p => p.Answer).HasMaxLength(OfficeText.Opinion.MaxChars);
    }

    private static void Key<T>(EntityTypeBuilder<T> builder, string table)
        where T : class
    {
        builder.ToTable(table);
        builder.HasKey("Id");
        builder.Property("Id").ValueGeneratedNever();
    }
}
