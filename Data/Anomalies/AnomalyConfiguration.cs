using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Anomalies;

internal sealed class AnomalyConfiguration : IEntityTypeConfiguration<HandlingAnomaly>, IEntityTypeConfiguration<AnomalyScan>
{
    private const string Open = "\"Finding\" IS NULL";

    public void Configure(EntityTypeBuilder<HandlingAnomaly> builder)
    {
        builder.ToTable("HandlingAnomalies");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Ignore(a => a.IsOpen);
        builder.Property(a => a.PersonName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(a => a.Facts).HasMaxLength(HandlingAnomaly.MaxFacts);
        builder.Property(a => a.Explanation).HasMaxLength(HandlingAnomaly.ExplanationLimit.MaxChars);
        builder.Property(a => a.ExplainedBy).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(a => a.FindingReason).HasMaxLength(HandlingAnomaly.ReasonLimit.MaxChars);
        builder.Property(a => a.JudgedBy).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(a => a.Version).IsConcurrencyToken();

        // The same event is not evidence of the same thing twice, however often it is looked at.
        builder.HasIndex(a => new { a.CaseId, a.Kind, a.EventSequence }).IsUnique();
        builder.HasIndex(a => new { a.OccurredAt, a.Id });
        builder.HasIndex(a => new { a.RegionCode, a.OccurredAt, a.Id });
        builder.HasIndex(a => new { a.OrganId, a.OccurredAt, a.Id });

        // What nobody has judged: few of all.
        builder.HasIndex(a => new { a.OccurredAt, a.Id }, "IX_HandlingAnomalies_Open").HasFilter(Open);
        builder.HasIndex(a => new { a.RegionCode, a.OccurredAt, a.Id }, "IX_HandlingAnomalies_OpenOfRegion").HasFilter(Open);
        builder.HasIndex(a => new { a.OrganId, a.OccurredAt, a.Id }, "IX_HandlingAnomalies_OpenOfOrgan").HasFilter(Open);
        builder.HasOne<ApprovalCase>().WithMany().HasForeignKey(a => a.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organ>().WithMany().HasForeignKey(a => a.OrganId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AnomalyScan> builder)
    {
        builder.ToTable("AnomalyScans");
        builder.Property(s => s.Id).ValueGeneratedNever();
    }
}
