using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.People;

internal sealed class ApplicantConfiguration : IEntityTypeConfiguration<Applicant>
{
    public void Configure(EntityTypeBuilder<Applicant> builder)
    {
        builder.ToTable("Applicants");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Name).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(a => a.Representative).HasMaxLength(Person.NameLimit.MaxChars);
        builder.Property(a => a.ContactName).HasMaxLength(Person.NameLimit.MaxChars);
        builder.Property(a => a.Address).HasMaxLength(OfficeText.Address.MaxChars);
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.HasIndex(a => a.CreditCode).IsUnique();
        builder.HasIndex(a => a.ResidentId).IsUnique();
        builder.HasIndex(a => a.Name);
        builder.HasMany(a => a.Members).WithOne().HasForeignKey(m => m.ApplicantId).OnDelete(DeleteBehavior.Restrict);

        // Whether somebody may act is judged against all authorisations: they must never be left unloaded.
        builder.Navigation(a => a.Members).UsePropertyAccessMode(PropertyAccessMode.Field).AutoInclude();
    }
}
