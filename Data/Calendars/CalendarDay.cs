using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Calendars;

/// <summary>A day that differs from the plain week, for the whole country or for a region of its own.</summary>
public sealed class CalendarDay
{
    /// <summary>Stands in place of a region for the days of the State Council's arrangement.</summary>
    public const string National = "000000";

    /// <summary>Name of a day.</summary>
    public static readonly TextLimit NameLimit = new("节日名称", 50);

    private CalendarDay()
    {
    }

    /// <summary>Code of the region that arranges it, or <see cref="National"/>.</summary>
    public string Scope { get; private set; } = National;

    /// <summary>The local date; with <see cref="Scope"/> the key.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>Holiday or make-up workday.</summary>
    public DayKind Kind { get; private set; }

    /// <summary>What it is called.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>Concurrency token, counted up by each change.</summary>
    public int Version { get; private set; }

    /// <summary>A day of the whole country (null) or of a region.</summary>
    public static CalendarDay Of(RegionCode? region, ArrangedDay day)
    {
        ArgumentNullException.ThrowIfNull(day);
        return new CalendarDay
        {
            Scope = region?.Value ?? National,
            Date = day.Date,
            Kind = day.Kind,
            Name = OfficeText.Clean(day.Name, NameLimit, nameof(Name)),
        };
    }

    /// <summary>As the clock takes it.</summary>
    public ArrangedDay Arranged() => new(Date, Kind, Name);

    /// <summary>The day is arranged otherwise.</summary>
    public void Rearrange(ArrangedDay day)
    {
        ArgumentNullException.ThrowIfNull(day);
        Kind = day.Kind;
        Name = OfficeText.Clean(day.Name, NameLimit, nameof(Name));
        Version++;
    }
}
