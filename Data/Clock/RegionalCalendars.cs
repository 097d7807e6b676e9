using System.Collections.Concurrent;

namespace ApprovalOffice.Data.Clock;

/// <summary>
/// The calendars of a tree of regions: each region has its parent's calendar with its own days on top (a minority holiday of an
/// autonomous region, a day off for a local disaster). Regions without days of their own share the calendar above them.
/// </summary>
/// <param name="national">The calendar of the State Council's arrangement, from which all regions inherit.</param>
/// <param name="ownDays">The days that a region itself arranges, by region code.</param>
/// <param name="parentOf">The code of the region above a region; null for a root.</param>
public sealed class RegionalCalendars(
    WorkingCalendar national,
    IReadOnlyDictionary<string, IReadOnlyList<ArrangedDay>> ownDays,
    Func<string, string?> parentOf)
{
    private readonly ConcurrentDictionary<string, WorkingCalendar> _calendars = new(StringComparer.Ordinal);

    /// <summary>The State Council's calendar.</summary>
    public WorkingCalendar National => national;

    /// <summary>The calendar that holds in a region.</summary>
    /// <param name="regionCode">Six-digit code of the region.</param>
    public WorkingCalendar For(string regionCode) => _calendars.GetOrAdd(regionCode, Make);

    private WorkingCalendar Make(string regionCode)
    {
        var above = parentOf(regionCode) is { } parent ? For(parent) : national;
        return ownDays.TryGetValue(regionCode, out var own) ? above.With(own) : above;
    }
}
