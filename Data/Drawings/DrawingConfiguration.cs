using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Drawings;

internal sealed class DrawingConfiguration : IEntityTypeConfiguration<DrawingSet>, IEntityTypeConfiguration<DrawingSheet>, IEntityTypeConfiguration<SheetVersion>
{
    public void Configure(EntityTypeBuilder<DrawingSet> builder)
    {
        builder.ToTable("DrawingSets");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Ignore(s => s.IsOpen);
        builder.Property(s => s.Title).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(s => s.CreatedBy).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(s => s.Version).IsConcurrencyToken();

        // One unit, one set; one site, one set.
        builder.HasIndex(s => s.UnitId).IsUnique().HasFilter("\"UnitId\" IS NOT NULL");
        builder.HasIndex(s => s.WorkId).IsUnique().HasFilter("\"UnitId\" IS NULL");
        builder.HasIndex(s => s.ProjectId);
        builder.HasOne<ConstructionProject>().WithMany().HasForeignKey(s => s.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ProjectWork>().WithMany().HasForeignKey(s => s.WorkId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<WorkUnit>().WithMany().HasForeignKey(s => s.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Applicant>().WithMany().HasForeignKey(s => s.OwnerId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DrawingSheet> builder)
    {
        builder.ToTable("DrawingSheets");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Number).HasMaxLength(DrawingSheet.NumberLimit.MaxChars);
        builder.Property(s => s.Title).HasMaxLength(DrawingSheet.TitleLimit.MaxChars);
        builder.Property(s => s.Version).IsConcurrencyToken();
        builder.HasIndex(s => new { s.SetId, s.Number }).IsUnique();
        builder.HasOne<DrawingSet>().WithMany().HasForeignKey(s => s.SetId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SheetVersion> builder)
    {
        builder.ToTable("SheetVersions");
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Digest).HasMaxLength(64);
        builder.Property(v => v.FileName).HasMaxLength(UploadSession.NameLength);
        builder.Property(v => v.ContentType).HasMaxLength(100);
        builder.Property(v => v.Note).HasMaxLength(SheetVersion.NoteLimit.MaxChars);
        builder.Property(v => v.UploadedByName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.HasIndex(v => new { v.SheetId, v.Number }).IsUnique();
        builder.HasIndex(v => v.SetId);
        builder.HasOne<DrawingSheet>().WithMany().HasForeignKey(v => v.SheetId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<SheetVersion>().WithMany().HasForeignKey(v => v.ReplacesId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StoredBlob>().WithMany().HasForeignKey(v => v.Digest).OnDelete(DeleteBehavior.Restrict);
    }
}
