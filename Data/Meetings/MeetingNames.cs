using System.Globalization;
using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Meetings;

/// <summary>What meetings are called in Chinese.</summary>
public static class MeetingNames
{
    /// <summary>Name of a state.</summary>
    public static string Chinese(this MeetingState state) => state switch
    {
        MeetingState.Preparing => "筹备中",
        MeetingState.Convened => "已通知",
        MeetingState.InSession => "会议中",
        MeetingState.Concluded => "已结束",
        MeetingState.Cancelled => "已取消",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>Name of a kind of participant.</summary>
    public static string Chinese(this ParticipantKind kind) => kind switch
    {
        ParticipantKind.Organ => "参会部门",
        ParticipantKind.Applicant => "申请人",
        ParticipantKind.Expert => "专家",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>Name of an answer.</summary>
    public static string Chinese(this InvitationAnswer answer) => answer switch
    {
        InvitationAnswer.Pending => "待回复",
        InvitationAnswer.Accepted => "参加",
        InvitationAnswer.Declined => "不参加",
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, null),
    };

    /// <summary>Name of a state of the minutes.</summary>
    public static string Chinese(this MinutesState state) => state switch
    {
        MinutesState.Drafted => "起草中",
        MinutesState.Circulated => "会签中",
        MinutesState.Issued => "已印发",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>Name of a conclusion.</summary>
    public static string Chinese(this MeetingConclusion conclusion) => conclusion switch
    {
        MeetingConclusion.Agree => "同意",
        MeetingConclusion.AgreeWithChanges => "原则同意，需修改",
        MeetingConclusion.Disagree => "不同意",
        MeetingConclusion.Unrelated => "无关",
        _ => throw new ArgumentOutOfRangeException(nameof(conclusion), conclusion, null),
    };

    /// <summary>Name of a vote.</summary>
    public static string Chinese(this MeetingVote vote) => vote switch
    {
        MeetingVote.For => "赞成",
        MeetingVote.Against => "反对",
        MeetingVote.Abstain => "弃权",
        _ => throw new ArgumentOutOfRangeException(nameof(vote), vote, null),
    };

    /// <summary>Name of a result.</summary>
    public static string Chinese(this ItemResolution resolution) => resolution switch
    {
        ItemResolution.Agreed => "同意",
        ItemResolution.AgreedWithChanges => "原则同意，修改后办理",
        ItemResolution.NotAgreed => "不同意",
        ItemResolution.Escalated => "提级协调",
        _ => throw new ArgumentOutOfRangeException(nameof(resolution), resolution, null),
    };

    /// <summary>Name of a way of signing in.</summary>
    public static string Chinese(this SignInWay way) => way switch
    {
        SignInWay.Desk => "签到台",
        SignInWay.Code => "扫码",
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, null),
    };

    /// <summary>When a meeting is held, as lists show it: 2026-10-22 09:30—11:00.</summary>
    public static string Span(DateTime startsAt, DateTime endsAt) =>
        string.Create(CultureInfo.InvariantCulture, $"{OfficeZone.LocalOf(startsAt):yyyy-MM-dd HH:mm}—{OfficeZone.LocalOf(endsAt):HH:mm}");

    /// <summary>When a meeting is held, as it is printed: 2026年10月22日（星期四）9时30分至11时.</summary>
    public static string Printed(DateTime startsAt, DateTime endsAt)
    {
        DateTime from = OfficeZone.LocalOf(startsAt), to = OfficeZone.LocalOf(endsAt);
        return string.Create(CultureInfo.InvariantCulture, $"{from.Year}年{from.Month}月{from.Day}日（星期{Weekday(DateOnly.FromDateTime(from))}）{Hour(from)}至{Hour(to)}");
    }

    /// <summary>Name of a weekday in one character: 一 to 日.</summary>
    public static string Weekday(DateOnly day) => "日一二三四五六".Substring((int)day.DayOfWeek, 1);

    private static string Hour(DateTime local) => local.Minute == 0 ? $"{local.Hour}时" : string.Create(CultureInfo.InvariantCulture, $"{local.Hour}时{local.Minute:00}分");
}
