using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Persistence.Packing;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Cases.Storage;

/// <summary>How the events of a case are stored: append-only, in the order of their sequence.</summary>
internal sealed class CaseEventConfiguration : IEntityTypeConfiguration<CaseEvent>, IEntityTypeConfiguration<NationalStatusEvent>
{
    public void Configure(EntityTypeBuilder<CaseEvent> builder)
    {
        builder.ToTable("CaseEvents");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.PersonName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(e => e.InPlaceOfName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Ignore(e => e.Who);
        builder.Property(e => e.OrganName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(e => e.SectionName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(e => e.Text);
        builder.Property(e => e.Details);
        builder.Property(e => e.Snapshot).HasConversion<PackedTextConverter>();
        builder.HasIndex(e => new { e.CaseId, e.Sequence }).IsUnique();
        builder.HasIndex(e => e.RecordedAt);
        builder.HasMany(e => e.National).WithOne().HasForeignKey(n => n.CaseEventId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<NationalStatusEvent> builder)
    {
        builder.ToTable("NationalStatusEvents");
        builder.HasKey(n => n.Id);
        builder.Property(n => n.Id).ValueGeneratedNever();
        builder.HasIndex(n => new { n.CaseId, n.Sequence }).IsUnique();
        builder.HasOne<ApprovalCase>().WithMany().HasForeignKey(n => n.CaseId).OnDelete(DeleteBehavior.Restrict);
    }
}
