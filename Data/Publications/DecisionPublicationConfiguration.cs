using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Publications;

internal sealed class DecisionPublicationConfiguration : IEntityTypeConfiguration<DecisionPublication>
{
    private const string Open = "\"PublishedOn\" IS NULL";
    private const string Done = "\"PublishedOn\" IS NOT NULL";

    public void Configure(EntityTypeBuilder<DecisionPublication> builder)
    {
        builder.ToTable("DecisionPublications");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Site).HasMaxLength(DecisionPublication.SiteLimit.MaxChars);
        builder.Property(p => p.RecordedByName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasIndex(p => new { p.CaseId, p.EventSequence }).IsUnique();

        // What is to be published, the oldest decision first; what was published, the latest first. For an organ, a region, and all.
        builder.HasIndex(p => new { p.OrganId, p.DecidedOn, p.Id }).HasFilter(Open);
        builder.HasIndex(p => new { p.RegionCode, p.DecidedOn, p.Id }).HasFilter(Open);
        builder.HasIndex(p => new { p.DecidedOn, p.Id }).HasFilter(Open);
        builder.HasIndex(p => new { p.OrganId, p.PublishedOn, p.Id }).HasFilter(Done);
        builder.HasIndex(p => new { p.RegionCode, p.PublishedOn, p.Id }).HasFilter(Done);
        builder.HasIndex(p => new { p.PublishedOn, p.Id }).HasFilter(Done);
        builder.HasOne<ApprovalCase>().WithMany().HasForeignKey(p => p.CaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organ>().WithMany().HasForeignKey(p => p.OrganId).OnDelete(DeleteBehavior.Restrict);
    }
}
