using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.People.Agents;

internal sealed class AgentAppointmentConfiguration : IEntityTypeConfiguration<AgentAppointment>
{
    public void Configure(EntityTypeBuilder<AgentAppointment> builder)
    {
        builder.ToTable("AgentAppointments");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.AbsentName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(a => a.AgentName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(a => a.Reason).HasMaxLength(AgentAppointment.ReasonLimit.MaxChars);
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.HasIndex(a => new { a.AgentId, a.To });
        builder.HasIndex(a => new { a.AbsentId, a.To });
        builder.HasOne<Person>().WithMany().HasForeignKey(a => a.AbsentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(a => a.AgentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organ>().WithMany().HasForeignKey(a => a.OrganId).OnDelete(DeleteBehavior.Restrict);
    }
}
