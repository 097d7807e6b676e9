namespace ApprovalOffice.Data.Clock;

/// <summary>The zone of the law: a date in law is the local date of Asia/Shanghai; instants are stored in UTC.</summary>
public static class OfficeZone
{
    /// <summary>Asia/Shanghai (UTC+8 without summer time since 1991).</summary>
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    /// <summary>The local time of an instant.</summary>
    public static DateTime LocalOf(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone);

    /// <summary>The local date of an instant.</summary>
    public static DateOnly DateOf(DateTime utc) => DateOnly.FromDateTime(LocalOf(utc));

    /// <summary>The instant of a local time.</summary>
    public static DateTime UtcOf(DateOnly date, TimeOnly time) =>
        TimeZoneInfo.ConvertTimeToUtc(date.ToDateTime(time, DateTimeKind.Unspecified), Zone);

    /// <summary>Today in the law's zone.</summary>
    public static DateOnly Today(this TimeProvider clock) => DateOf(clock.GetUtcNow().UtcDateTime);
}
