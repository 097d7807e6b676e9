using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.App.Features.Review;

/// <summary>Days in words.</summary>
internal static class DayWords
{
    /// <summary>The unit.</summary>
    public static string Chinese(DayUnit unit) => unit == DayUnit.WorkingDay ? "个工作日" : "日";

    /// <summary>What remains, or by how much it is over; null when nothing is counted.</summary>
    public static string? Remaining(int? days, DayUnit unit) => days switch
    {
        null => null,
        < 0 => $"超 {-days.Value} {Chinese(unit)}",
        0 => "今日到期",
        _ => $"剩余 {days.Value} {Chinese(unit)}",
    };
}
