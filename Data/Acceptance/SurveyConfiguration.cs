using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Acceptance;

internal sealed class SurveyConfiguration :
    IEntityTypeConfiguration<JointSurvey>, IEntityTypeConfiguration<SurveyResult>, IEntityTypeConfiguration<SurveyFigure>, IEntityTypeConfiguration<SurveyFile>
{
    // The names of all contents together.
    private const int ItemsLength = 80;

    public void Configure(EntityTypeBuilder<JointSurvey> builder)
    {
        builder.ToTable("JointSurveys");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Surveyor).HasMaxLength(JointSurvey.SurveyorLimit.MaxChars);
        builder.Property(s => s.Qualification).HasMaxLength(JointSurvey.QualificationLimit.MaxChars);
        builder.Property(s => s.Items).HasMaxLength(ItemsLength);
        builder.Property(s => s.Version).IsConcurrencyToken();

        // One object is measured once, whatever the use cases do.
        builder.HasIndex(s => s.WorkId).IsUnique();
        builder.HasIndex(s => s.ProjectId);
        builder.HasOne<ConstructionProject>().WithMany().HasForeignKey(s => s.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ProjectWork>().WithMany().HasForeignKey(s => s.WorkId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(s => s.Results).WithOne().HasForeignKey(r => r.SurveyId).OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(s => s.Results).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<SurveyResult> builder)
    {
        builder.ToTable("SurveyResults");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Ignore(r => r.TotalArea);
        builder.Property(r => r.Remark).HasMaxLength(SurveyResult.RemarkLimit.MaxChars);
        builder.Property(r => r.UploadedBy).HasMaxLength(OfficeText.Name.MaxChars);
        builder.HasIndex(r => new { r.SurveyId, r.Number }).IsUnique();
        builder.HasMany(r => r.Figures).WithOne().HasForeignKey(f => f.ResultId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Files).WithOne().HasForeignKey(f => f.ResultId).OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(r => r.Figures).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(r => r.Files).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<SurveyFigure> builder)
    {
        builder.ToTable("SurveyFigures");
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.UnitName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.HasIndex(f => new { f.ResultId, f.Position });
    }

    public void Configure(EntityTypeBuilder<SurveyFile> builder)
    {
        builder.ToTable("SurveyFiles");
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Digest).HasMaxLength(64);
        builder.Property(f => f.FileName).HasMaxLength(255);
        builder.HasIndex(f => f.ResultId);
    }
}
