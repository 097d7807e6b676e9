namespace ApprovalOffice.App.Shell;

/// <summary>Instants as the office reads them: stored in UTC, legal and shown in Asia/Shanghai.</summary>
public sealed class OfficeTime(TimeProvider clock)
{
    /// <summary>The legal zone of every date in this office.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    /// <summary>Now, in UTC.</summary>
    public DateTime UtcNow => clock.GetUtcNow().UtcDateTime;

    /// <summary>Now, on the office's wall clock.</summary>
    public DateTime Now => ToLocal(UtcNow);

    /// <summary>Today's date in the legal zone.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now);

    /// <summary>The wall-clock time of an instant stored in UTC.</summary>
    public static DateTime ToLocal(DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone);

    /// <summary>An instant as shown on screens: 2026-09-24 16:05.</summary>
    public static string Show(DateTime utc) => ToLocal(utc).ToString("yyyy-MM-dd HH:mm");

    /// <summary>An instant to the second: 2026-09-24 16:05:09.</summary>
    public static string ShowSecond(DateTime utc) => ToLocal(utc).ToString("yyyy-MM-dd HH:mm:ss");

    /// <summary>A legal date as shown on screens: 2026-09-24.</summary>
    public static string Show(DateOnly date) => date.ToString("yyyy-MM-dd");
}
