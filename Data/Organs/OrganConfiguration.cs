using ApprovalOffice.Data.Regions;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Organs;

internal sealed class OrganConfiguration : IEntityTypeConfiguration<Organ>
{
    public void Configure(EntityTypeBuilder<Organ> builder)
    {
        builder.ToTable("Organs");
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.DepartmentCode).HasMaxLength(Organ.MaxDepartmentCode);
        builder.Property(o => o.Name).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(o => o.ShortName).HasMaxLength(Organ.ShortNameLimit.MaxChars);
        builder.Property(o => o.IssuerWord).HasMaxLength(Organ.IssuerWordLimit.MaxChars);
        builder.Property(o => o.Version).IsConcurrencyToken();
        builder.HasIndex(o => new { o.DepartmentCode, o.RegionCode }).IsUnique();
        builder.HasIndex(o => o.CreditCode).IsUnique();
        builder.HasOne<Region>().WithMany().HasForeignKey(o => o.RegionCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(o => o.Sections).WithOne().HasForeignKey(s => s.OrganId).OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(o => o.Sections).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
