using System.Globalization;
using ApprovalOffice.Data.Acceptance;
using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.App.Features.Acceptance;

/// <summary>When and where a visit is to be, as typed.</summary>
public sealed class VisitForm
{
    /// <summary>The day, yyyy-MM-dd.</summary>
    public string Day { get; set; } = "";

    /// <summary>The time, HH:mm.</summary>
    public string Time { get; set; } = "09:30";

    /// <summary>集合地点.</summary>
    public string Place { get; set; } = "";

    /// <summary>联系人和电话.</summary>
    public string Contact { get; set; } = "";

    /// <summary>As the entity takes it.</summary>
    public VisitParticulars Read() => new(AtOf(Day, Time), Place, Contact);

    /// <summary>An instant of local day and time (UTC); null when one of them is none.</summary>
    internal static DateTime? AtOf(string day, string time) =>
        DateTime.TryParseExact($"{day} {time}", "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime local)
            ? OfficeZone.UtcOf(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local))
            : null;
}
