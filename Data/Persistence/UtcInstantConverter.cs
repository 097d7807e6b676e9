using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ApprovalOffice.Data.Persistence;

/// <summary>
/// Instants are UTC and whole microseconds: PostgreSQL keeps no finer ones, and a record must read back
/// on both engines exactly as it was written (the trail's codes are computed over it).
/// </summary>
public sealed class UtcInstantConverter : ValueConverter<DateTime, DateTime>
{
    /// <summary>Creates the converter; EF Core does.</summary>
    public UtcInstantConverter()
        : base(value => ToColumn(value), value => DateTime.SpecifyKind(value, DateTimeKind.Utc))
    {
    }

    /// <summary>The instant cut to whole microseconds.</summary>
    /// <exception cref="InvalidOperationException">The value is not UTC: it was not taken from the clock as it should.</exception>
    public static DateTime ToColumn(DateTime value) => value.Kind == DateTimeKind.Utc
        ? new DateTime(value.Ticks - value.Ticks % TimeSpan.TicksPerMicrosecond, DateTimeKind.Utc)
        : throw new InvalidOperationException($"An instant must be UTC, this one is {value.Kind}: {value:O}");
}
