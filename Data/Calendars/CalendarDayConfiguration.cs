using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Calendars;

internal sealed class CalendarDayConfiguration : IEntityTypeConfiguration<CalendarDay>
{
    public void Configure(EntityTypeBuilder<CalendarDay> builder)
    {
        builder.ToTable("CalendarDays");
        builder.HasKey(d => new { d.Scope, d.Date });
        builder.Property(d => d.Scope).HasMaxLength(RegionCode.Length);
        builder.Property(d => d.Name).HasMaxLength(CalendarDay.NameLimit.MaxChars);
        builder.Property(d => d.Version).IsConcurrencyToken();
    }
}
