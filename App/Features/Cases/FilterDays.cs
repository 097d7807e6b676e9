using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.App.Features.Cases;

/// <summary>From one local day to another, both counted in; an end that is not said is open.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public readonly record struct FilterDays(DateOnly? From, DateOnly? To)
{
    /// <summary>The first day as addresses say it; empty when open.</summary>
    public string FromText => From?.ToString("yyyy-MM-dd") ?? "";

    /// <summary>The last day as addresses say it; empty when open.</summary>
    public string ToText => To?.ToString("yyyy-MM-dd") ?? "";

    /// <summary>Whether it ends before it begins.</summary>
    public bool IsBackward => From > To;

    /// <summary>Whether it says nothing.</summary>
    public bool IsOpen => From is null && To is null;

    /// <summary>Reads both days of an address; what is no day, or none that the calendar reaches, is left out.</summary>
    public static FilterDays Read(string from, string to) => new(Day(from), Day(to));

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", out DateOnly day) && day >= WorkingCalendar.FirstDay && day <= WorkingCalendar.LastDay ? day : null;
}
