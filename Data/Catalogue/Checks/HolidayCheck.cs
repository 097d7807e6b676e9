using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Catalogue.Checks;

/// <summary>A day stands once, and people work on a day off only at weekends.</summary>
internal static class HolidayCheck
{
    private const string File = "holidays.json";

    public static void Run(CatalogueSet catalogue, FaultList faults)
    {
        var holidays = catalogue.Files.Holidays;
        faults.Distinct(File, "days", holidays.Days, d => d.Date.ToString("yyyy-MM-dd"));
        foreach (var day in holidays.Days.Where(d => d.Type == DayKind.Workday && !IsWeekend(d.Date)))
        {
            faults.Add(File, $"{day.Date:yyyy-MM-dd}", "调休上班日不在周末");
        }

        foreach (var (year, holiday) in holidays.Years.SelectMany(y => y.Holidays.Select(h => (y.Year, h))))
        {
            int weekdays = Enumerable.Range(0, Math.Max(0, holiday.To.DayNumber - holiday.From.DayNumber + 1)).Count(i => !IsWeekend(holiday.From.AddDays(i)));
            if (holiday.To.DayNumber - holiday.From.DayNumber + 1 != holiday.Days)
            {
                faults.Add(File, $"{year} {holiday.Name}", $"起止日期与 days {holiday.Days} 不符");
            }

            if (weekdays < holiday.MakeUpWorkdays.Count)
            {
                faults.Remark(File, $"{year} {holiday.Name}", "调休上班日多于占用的工作日");
            }
        }
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
