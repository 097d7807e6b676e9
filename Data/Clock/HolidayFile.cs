using System.Globalization;
using System.Text.Json;

namespace ApprovalOffice.Data.Clock;

/// <summary>
/// A calendar file (放假安排): the years that the State Council arranged, with each holiday as the notice words it, and the same
/// as single days. Both must agree. A region's own file names the region and may leave the years out.
/// </summary>
/// <param name="Version">The file's own version.</param>
/// <param name="Region">The region that arranges these days; null for the whole country.</param>
/// <param name="Years">The years with an official arrangement.</param>
/// <param name="Days">The arranged days in order.</param>
public sealed record HolidayFile(
    string Version,
    string? Region,
    IReadOnlyList<ArrangedYear> Years,
    IReadOnlyList<ArrangedDay> Days)
{
    /// <summary>Reads and checks a file as a whole.</summary>
    /// <param name="stream">The JSON text.</param>
    /// <param name="file">The name to use in a complaint.</param>
    /// <exception cref="CalendarFileBroken">The file is no JSON, lacks something, or contradicts itself.</exception>
    public static HolidayFile Read(Stream stream, string file)
    {
        try
        {
            using var document = JsonDocument.Parse(stream);
            return Read(document.RootElement, file);
        }
        catch (JsonException cause)
        {
            throw new CalendarFileBroken(file, $"第 {(cause.LineNumber ?? 0) + 1} 行", "不是有效的 JSON", cause);
        }
    }

    /// <summary>The calendar of the whole country that the file describes.</summary>
    public WorkingCalendar ToCalendar() => new(Days, Years.Select(year => year.Year));

    private static HolidayFile Read(JsonElement root, string file)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new CalendarFileBroken(file, "全文", "应当是一个对象");
        }

        var region = root.TryGetProperty("region", out var named) && named.ValueKind == JsonValueKind.String ? named.GetString() : null;
        var days = ReadDays(root, file);
        var years = region is null || root.TryGetProperty("years", out _) ? ReadYears(root, days, file) : [];
        return new HolidayFile(Text(root, "version", "全文", file), region, years, days);
    }

    private static List<ArrangedDay> ReadDays(JsonElement root, string file)
    {
        var days = new SortedDictionary<DateOnly, ArrangedDay>();
        foreach (var (entry, place) in Entries(root, "days", "全文", file))
        {
            var date = Date(entry, "date", place, file);
            var where = $"{place} {date:yyyy-MM-dd}";
            var day = new ArrangedDay(date, Kind(entry, where, file), Text(entry, "name", where, file));
            if (day.Kind == DayKind.Workday && date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            {
                throw new CalendarFileBroken(file, where, "调休上班日不在周六、周日");
            }

            if (!days.TryAdd(date, day))
            {
                throw new CalendarFileBroken(file, where, "同一日期出现两次");
            }
        }

        return [.. days.Values];
    }

    private static List<ArrangedYear> ReadYears(JsonElement root, List<ArrangedDay> days, string file)
    {
        var years = new List<ArrangedYear>();
        var arranged = new Dictionary<DateOnly, DayKind>();
        foreach (var (entry, place) in Entries(root, "years", "全文", file))
        {
            if (!entry.TryGetProperty("year", out var number) || number.ValueKind != JsonValueKind.Number || !number.TryGetInt32(out var year)
                || year < WorkingCalendar.FirstDay.Year || year > WorkingCalendar.LastDay.Year)
            {
                throw new CalendarFileBroken(file, place, $"year 应当是 {WorkingCalendar.FirstDay.Year} 至 {WorkingCalendar.LastDay.Year} 的年份");
            }

            if (years.Exists(known => known.Year == year))
            {
                throw new CalendarFileBroken(file, place, $"{year} 年出现两次");
            }

            years.Add(new ArrangedYear(year, Text(entry, "source", place, file)));
            foreach (var (holiday, within) in Entries(entry, "holidays", place, file))
            {
                Spread(holiday, within, arranged, file);
            }
        }

        Compare(days, arranged, file);
        return years;
    }

    private static void Spread(JsonElement holiday, string place, Dictionary<DateOnly, DayKind> arranged, string file)
    {
        var (from, to) = (Date(holiday, "from", place, file), Date(holiday, "to", place, file));
        if (to < from || to.DayNumber - from.DayNumber > 30)
        {
            throw new CalendarFileBroken(file, place, "放假起止日期颠倒或者超过 31 日");
        }

        for (var day = from; day <= to; day = day.AddDays(1))
        {
            arranged[day] = DayKind.Holiday;
        }

        foreach (var (day, within) in Entries(holiday, "makeUpWorkdays", place, file))
        {
            arranged[ParseDate(day.ValueKind == JsonValueKind.String ? day.GetString() : null, within, file)] = DayKind.Workday;
        }
    }

    private static void Compare(List<ArrangedDay> days, Dictionary<DateOnly, DayKind> arranged, string file)
    {
        foreach (var day in days)
        {
            if (!arranged.Remove(day.Date, out var kind) || kind != day.Kind)
            {
                throw new CalendarFileBroken(file, $"days {day.Date:yyyy-MM-dd}", "与 years 中的放假安排不一致");
            }
        }

        if (arranged.Count > 0)
        {
            throw new CalendarFileBroken(file, $"years {arranged.Keys.Min():yyyy-MM-dd}", "该日在 days 中没有列出");
        }
    }

    private static DayKind Kind(JsonElement entry, string place, string file) => Text(entry, "type", place, file) switch
    {
        "holiday" => DayKind.Holiday,
        "workday" => DayKind.Workday,
        var other => throw new CalendarFileBroken(file, place, $"type 应当是 holiday 或 workday，而不是 {other}"),
    };

    private static IEnumerable<(JsonElement Entry, string Place)> Entries(JsonElement parent, string name, string place, string file)
    {
        if (parent.ValueKind != JsonValueKind.Object || !parent.TryGetProperty(name, out var list) || list.ValueKind != JsonValueKind.Array)
        {
            throw new CalendarFileBroken(file, place, $"缺少列表 {name}");
        }

        var prefix = place == "全文" ? name : $"{place}.{name}";
        return list.EnumerateArray().Select((entry, index) => (entry, $"{prefix}[{index}]"));
    }

    private static string Text(JsonElement entry, string name, string place, string file) =>
        entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
            ? text
            : throw new CalendarFileBroken(file, place, $"缺少 {name}");

    private static DateOnly Date(JsonElement entry, string name, string place, string file) =>
        ParseDate(Text(entry, name, place, file), place, file);

    private static DateOnly ParseDate(string? text, string place, string file) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && date >= WorkingCalendar.FirstDay && date <= WorkingCalendar.LastDay
            ? date
            : throw new CalendarFileBroken(file, place, $"日期 {text} 不是 {WorkingCalendar.FirstDay.Year} 至 {WorkingCalendar.LastDay.Year} 年的 yyyy-MM-dd");
}
