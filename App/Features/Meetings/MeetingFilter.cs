using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>What the calendar is asked for; it stands in the address, and what an address says wrongly is left out.</summary>
public sealed record MeetingFilter
{
    /// <summary>How it is shown.</summary>
    public MeetingView View { get; init; }

    /// <summary>A day within it (local date); today when the address names none.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Only to which the person is called by name.</summary>
    public bool IsMine { get; init; }

    /// <summary>Where the page of a list begins; null for the first.</summary>
    public MeetingPlace? After { get; init; }

    /// <summary>The first day that the view shows; weeks begin on Monday.</summary>
    public DateOnly First => View == MeetingView.Month ? MondayOf(new DateOnly(Day.Year, Day.Month, 1)) : View == MeetingView.Week ? MondayOf(Day) : Day;

    /// <summary>The last day that a month or a week shows.</summary>
    public DateOnly Last => View == MeetingView.Month ? MondayOf(new DateOnly(Day.Year, Day.Month, DateTime.DaysInMonth(Day.Year, Day.Month))).AddDays(6) : First.AddDays(6);

    /// <summary>Reads an address.</summary>
    public static MeetingFilter Read(string query, DateOnly today)
    {
        Dictionary<string, StringValues> asked = QueryHelpers.ParseQuery(query);
        string Of(string key) => asked.TryGetValue(key, out StringValues value) ? value.ToString() : "";
        DateOnly day = DateOnly.TryParseExact(Of("day"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly named) && named.Year is > 2000 and < 2099 ? named : today;
        string[] after = Of("after").Split('_');
        return new MeetingFilter
        {
            View = Enum.TryParse(Of("view"), ignoreCase: true, out MeetingView view) && Enum.IsDefined(view) ? view : MeetingView.Month,
            Day = day,
            IsMine = Of("mine") == "1",
            After = after.Length == 2 && long.TryParse(after[0], NumberStyles.None, CultureInfo.InvariantCulture, out long ticks) && ticks <= DateTime.MaxValue.Ticks && Guid.TryParse(after[1], out Guid id)
                ? new MeetingPlace(new DateTime(ticks, DateTimeKind.Utc), id)
                : null,
        };
    }

    /// <summary>Its address.</summary>
    public string ToUrl()
    {
        QueryBuilder query = [];
        query.Add("view", View.ToString().ToLowerInvariant());
        query.Add("day", Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (IsMine)
        {
            query.Add("mine", "1");
        }

        if (After is { } after)
        {
            query.Add("after", string.Create(CultureInfo.InvariantCulture, $"{after.At.Ticks}_{after.Id:N}"));
        }

        return MeetingUrls.Calendar + query.ToQueryString();
    }

    /// <summary>A month, a week later or earlier.</summary>
    public MeetingFilter Step(int by) => this with { Day = View == MeetingView.Month ? Day.AddMonths(by) : Day.AddDays(7 * by), After = null };

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
