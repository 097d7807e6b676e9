using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Tests.Data.Clock;

/// <summary>The calendar of the State Council's arrangements as the product carries it.</summary>
internal static class OfficialCalendar
{
    public static readonly HolidayFile File = Read();

    public static readonly WorkingCalendar Calendar = File.ToCalendar();

    private static HolidayFile Read()
    {
        using var stream = typeof(WorkingCalendar).Assembly.GetManifestResourceStream("Reference/holidays.json")!;
        return HolidayFile.Read(stream, "holidays.json");
    }
}
