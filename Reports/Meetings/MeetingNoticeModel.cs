using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Meetings;

/// <summary>What stands on a 会议通知 of a joint review 联合会商.</summary>
/// <param name="Head">The document.</param>
/// <param name="Addressees">主送机关, in their order.</param>
/// <param name="Subject">What the meeting is about, with the name of the project: 关于召开…的通知.</param>
/// <param name="Time">When it is held, as it is printed.</param>
/// <param name="Place">Where, or the address of the online meeting.</param>
/// <param name="Agenda">The items of the agenda, in their order.</param>
/// <param name="Requirements">What participants bring or prepare; may be empty.</param>
/// <param name="Papers">Names of the papers sent with it; may be empty.</param>
/// <param name="Contact">Whom to answer, with telephone.</param>
public sealed record MeetingNoticeModel(
    PaperHead Head,
    IReadOnlyList<string> Addressees,
    string Subject,
    string Time,
    string Place,
    IReadOnlyList<string> Agenda,
    IReadOnlyList<string> Requirements,
    IReadOnlyList<string> Papers,
    string Contact);
