using ApprovalOffice.Reports.Layout;

namespace ApprovalOffice.Reports.Meetings;

/// <summary>What stands on 会议纪要.</summary>
/// <param name="Head">The document.</param>
/// <param name="Subject">What the meeting was about.</param>
/// <param name="Held">When and where it was held, as it is printed.</param>
/// <param name="Chair">Who chaired it.</param>
/// <param name="Opening">What was heard and discussed, in paragraphs.</param>
/// <param name="Resolutions">What was resolved, in its order.</param>
/// <param name="Attended">出席, in their order.</param>
/// <param name="Excused">请假; may be empty.</param>
/// <param name="Observed">列席: applicant, experts …; may be empty.</param>
public sealed record MeetingMinutesModel(
    PaperHead Head,
    string Subject,
    string Held,
    string Chair,
    IReadOnlyList<string> Opening,
    IReadOnlyList<MeetingResolution> Resolutions,
    IReadOnlyList<string> Attended,
    IReadOnlyList<string> Excused,
    IReadOnlyList<string> Observed);
