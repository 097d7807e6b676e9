using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.People;

internal sealed class ApplicantMemberConfiguration : IEntityTypeConfiguration<ApplicantMember>
{
    public void Configure(EntityTypeBuilder<ApplicantMember> builder)
    {
        builder.ToTable("ApplicantMembers");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Version).IsConcurrencyToken();
        builder.HasIndex(m => new { m.PersonId, m.To });
        builder.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
