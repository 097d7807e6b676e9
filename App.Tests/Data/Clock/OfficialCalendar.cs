using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Tests.Data.Clock;

/// <summary>The calendar of the State Council's arrangements as the product carries it.</summary>
internal static class OfficialCalendar
{
    public static readonly HolidayFile File = Read();

    public static readonly WorkingCalendar Calendar = File.ToCalendar();

    /// <summary>The same where the office has decided that a rest day prolongs a period of calendar days.</summary>
    public static readonly WorkingCalendar Prolonging = new(File.Days, File.Years.Select(year => year.Year), restDayProlongs: true);

    private static HolidayFile Read()
    {
        using var stream = typeof(WorkingCalendar).Assembly.GetManifestResourceStream("Reference/holidays.json")!;
        return HolidayFile.Read(stream, "holidays.json");
    }
}
