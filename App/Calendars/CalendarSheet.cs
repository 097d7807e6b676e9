using System.Globalization;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Calendars;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Regions;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Reports.Workbooks;

namespace ApprovalOffice.App.Calendars;

/// <summary>An arrangement of holidays in rows: one a day that differs from the plain week.</summary>
internal sealed class CalendarSheet(RegionTree regions)
{
    private const int Date = 0, Kind = 1, Name = 2, Source = 3, Region = 4;

    // A year's notice names some thirty days; what names far more is no arrangement of holidays.
    private const int MostInYear = 100;

    private readonly SortedDictionary<DateOnly, ArrangedDay> _days = [];
    private readonly SortedDictionary<int, int> _counts = [];
    private readonly SortedDictionary<int, string> _sources = [];
    private readonly SortedDictionary<int, int> _firstRows = [];
    private string? _region;
    private bool _begun;

    /// <summary>The columns.</summary>
    public static IReadOnlyList<ImportColumn> Columns { get; } =
    [
        new("日期", ColumnKind.Date, true, "放假的每一天（含周六、周日）和调休上班的每一天，各一行", "2027-02-06"),
        new("安排", ColumnKind.Text, true, "放假，或者调休上班（只能是周六、周日）", "放假", ["放假", "上班"]),
        new("名称", ColumnKind.Text, true, "节日名称", "春节"),
        new("来源文号", ColumnKind.Text, false, "国务院办公厅通知的文号；全国安排每个年度至少有一行填写", "国办发明电〔2026〕12号"),
        new("区域代码", ColumnKind.Code, false, "只对一个区域有效的安排填该区域的6位代码，各行相同；全国安排留空", ""),
    ];

    /// <summary>Takes rows in; says what is wrong with them.</summary>
    public IReadOnlyList<ImportFault> Add(IReadOnlyList<ImportRow> rows)
    {
        List<ImportFault> faults = [];
        foreach (ImportRow row in rows)
        {
            AddRegion(row, faults);
            if (!DateOnly.TryParseExact(row[Date], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
                || date < WorkingCalendar.FirstDay || date > WorkingCalendar.LastDay)
            {
                faults.Add(new ImportFault(row.Number, Date, $"日期应为 {WorkingCalendar.FirstDay.Year} 至 {WorkingCalendar.LastDay.Year} 年的日期，如 2027-02-06"));
                continue;
            }

            _firstRows.TryAdd(date.Year, row.Number);
            DayKind kind = row[Kind] == "放假" ? DayKind.Holiday : DayKind.Workday;
            if (kind == DayKind.Workday && date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            {
                faults.Add(new ImportFault(row.Number, Kind, "调休上班日不在周六、周日"));
            }

            if (OfficeText.ProblemOf(row[Name], CalendarDay.NameLimit) is { } name)
            {
                faults.Add(new ImportFault(row.Number, Name, name));
            }

            if (row[Source].Length > 0)
            {
                AddSource(row, date, faults);
            }

            if (_days.ContainsKey(date))
            {
                faults.Add(new ImportFault(row.Number, Date, "同一日期出现两次"));
            }
            else if (_counts.GetValueOrDefault(date.Year) is var before && before >= MostInYear)
            {
                faults.Add(new ImportFault(row.Number, Date, $"{date.Year} 年的安排超过 {MostInYear} 天；只列放假和调休上班的日子，平常的日子不列"));
            }
            else
            {
                _counts[date.Year] = before + 1;
                _days.Add(date, new ArrangedDay(date, kind, row[Name]));
            }
        }

        return faults;
    }

    /// <summary>The years whose notice is not named, where one has to be: a year is an arranged one only by its notice.</summary>
    public IReadOnlyList<int> YearsWithoutSource() =>
        _region is not null ? [] : [.. _days.Keys.Select(day => day.Year).Distinct().Where(year => !_sources.ContainsKey(year))];

    /// <summary>The same, each at the first row of its year.</summary>
    public IReadOnlyList<ImportFault> Missing() =>
        [.. YearsWithoutSource().Select(year => new ImportFault(_firstRows[year], Source, $"{year} 年的安排没有写来源文号，至少在一行填写"))];

    /// <summary>As the file that a command reads.</summary>
    public HolidayFile ToFile() => new(
        "工作簿", _region, _region is null ? [.. _sources.Select(year => new ArrangedYear(year.Key, year.Value))] : [], [.. _days.Values]);

    private void AddRegion(ImportRow row, List<ImportFault> faults)
    {
        string? region = row[Region].Length > 0 ? row[Region] : null;
        if (!_begun)
        {
            (_begun, _region) = (true, region);
        }

        if (region != _region)
        {
            faults.Add(new ImportFault(row.Number, Region, "各行的区域代码应当相同；全国安排都留空"));
        }
        else if (region is not null && regions.ProblemOf(region) is { } problem)
        {
            faults.Add(new ImportFault(row.Number, Region, problem));
        }
    }

    private void AddSource(ImportRow row, DateOnly date, List<ImportFault> faults)
    {
        if (OfficeText.ProblemOf(row[Source], CalendarYear.SourceLimit) is { } problem)
        {
            faults.Add(new ImportFault(row.Number, Source, problem));
        }
        else if (!_sources.TryAdd(date.Year, row[Source]) && _sources[date.Year] != row[Source])
        {
            faults.Add(new ImportFault(row.Number, Source, $"{date.Year} 年的来源文号与前面的行不同"));
        }
    }
}
