using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalOffice.Data.Window;

internal sealed class WindowTakeConfiguration : IEntityTypeConfiguration<WindowTake>
{
    private const string Open = "\"EndedAt\" IS NULL";

    public void Configure(EntityTypeBuilder<WindowTake> builder)
    {
        builder.ToTable("WindowTakes");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.ClerkName).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(t => t.HandedOverBy).HasMaxLength(OfficeText.Name.MaxChars);
        builder.Property(t => t.HandOverNote).HasMaxLength(WindowTake.NoteLimit.MaxChars);
        builder.Property(t => t.EndReason).HasMaxLength(WindowTake.ReasonLimit.MaxChars);
        builder.Property(t => t.Version).IsConcurrencyToken();

        // In one pair of hands at a time, whatever the use cases do.
        builder.HasIndex(t => t.IntakeId).IsUnique().HasFilter(Open);
        builder.HasIndex(t => new { t.ClerkId, t.TakenAt }).HasFilter(Open);

        // The day's figures of the window.
        builder.HasIndex(t => new { t.EndedAt, t.RegionCode }).HasFilter("\"EndedAt\" IS NOT NULL");
    }
}
