using System.Globalization;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Meetings;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>What is typed of a meeting: what, when and where.</summary>
public sealed class MeetingForm
{
    /// <summary>Its name.</summary>
    public string Subject { get; set; } = "";

    /// <summary>The day.</summary>
    public string Day { get; set; } = "";

    /// <summary>Begin.</summary>
    public string From { get; set; } = "09:30";

    /// <summary>End.</summary>
    public string To { get; set; } = "11:00";

    /// <summary>The room.</summary>
    public string Place { get; set; } = "";

    /// <summary>The online meeting.</summary>
    public string Link { get; set; } = "";

    /// <summary>Whom to ask.</summary>
    public string ContactName { get; set; } = "";

    /// <summary>Their telephone.</summary>
    public string ContactPhone { get; set; } = "";

    /// <summary>What participants prepare.</summary>
    public string Requirements { get; set; } = "";

    /// <summary>What stands in a meeting.</summary>
    public static MeetingForm Of(JointReviewMeeting meeting)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        return new MeetingForm
        {
            Subject = meeting.Subject,
            Day = meeting.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            From = OfficeZone.LocalOf(meeting.StartsAt).ToString("HH:mm", CultureInfo.InvariantCulture),
            To = OfficeZone.LocalOf(meeting.EndsAt).ToString("HH:mm", CultureInfo.InvariantCulture),
            Place = meeting.Place,
            Link = meeting.Link,
            ContactName = meeting.ContactName,
            ContactPhone = meeting.ContactPhone,
            Requirements = meeting.Requirements,
        };
    }

    /// <summary>What was typed, read.</summary>
    /// <exception cref="Data.Rules.RuleBroken">MEET-002 for a day or a time that is none.</exception>
    public MeetingParticulars Read() => new()
    {
        Subject = Subject,
        Day = DateOnly.TryParse(Day, CultureInfo.InvariantCulture, out DateOnly day) && day.Year is > 2000 and < 2099 ? day : throw Wrong(nameof(Day), "请填写会议日期"),
        From = TimeOnly.TryParse(From, CultureInfo.InvariantCulture, out TimeOnly from) ? from : throw Wrong(nameof(From), "请填写开始时间"),
        To = TimeOnly.TryParse(To, CultureInfo.InvariantCulture, out TimeOnly to) ? to : throw Wrong(nameof(To), "请填写结束时间"),
        Place = Place,
        Link = Link,
        ContactName = ContactName,
        ContactPhone = ContactPhone,
        Requirements = Requirements,
    };

    private static Data.Rules.RuleBroken Wrong(string field, string detail) => new(MeetingRules.TimesWrong, field, detail);
}
