namespace ApprovalOffice.App.Features.Meetings;

/// <summary>Addresses of the joint meetings.</summary>
public static class MeetingUrls
{
    /// <summary>The calendar; view and day stand in the query string (<see cref="MeetingFilter"/>).</summary>
    public const string Calendar = "/meetings";

    /// <summary>A new meeting; what it is about stands in the query string.</summary>
    public const string New = "/meetings/new";

    /// <summary>Key of the case in the address of a new meeting.</summary>
    public const string CaseKey = "case";

    /// <summary>Key of the stage application in the address of a new meeting.</summary>
    public const string StageKey = "stage";

    /// <summary>Route of <see cref="One"/>.</summary>
    public const string OneRoute = "/meetings/{MeetingId:guid}";

    /// <summary>Pattern of <see cref="Invitation"/>.</summary>
    public const string InvitationPattern = "/meetings/{id:guid}/invitation.ics";

    /// <summary>Pattern of <see cref="Paper"/>.</summary>
    public const string PaperPattern = "/meetings/{id:guid}/papers/{paperId:guid}";

    /// <summary>Pattern of <see cref="Code"/>.</summary>
    public const string CodePattern = "/meetings/{id:guid}/sign-in.png";

    /// <summary>Pattern of <see cref="SignInSheet"/>.</summary>
    public const string SignInSheetPattern = "/meetings/{id:guid}/sign-in-sheet.pdf";

    /// <summary>The sheet to sign by hand, or with who has signed in.</summary>
    public static string SignInSheet(Guid id) => $"{One(id)}/sign-in-sheet.pdf";

    /// <summary>Route of <see cref="SignIn"/>.</summary>
    public const string SignInRoute = "/meetings/sign-in/{Code}";

    /// <summary>The QR code at the door, as a picture.</summary>
    public static string Code(Guid id) => $"{One(id)}/sign-in.png";

    /// <summary>Where whoever scanned the code at the door signs in.</summary>
    public static string SignIn(string code) => $"{Calendar}/sign-in/{code}";

    /// <summary>What meetings resolved to be done.</summary>
    public const string Tasks = "/meetings/tasks";

    /// <summary>Key of the tab in the address of the tasks.</summary>
    public const string TabKey = "tab";

    /// <summary>Key of the place in the address of the tasks.</summary>
    public const string AfterKey = "after";

    /// <summary>Pattern of <see cref="Opinions"/>.</summary>
    public const string OpinionsPattern = "/meetings/{id:guid}/opinions.xlsx";

    /// <summary>The summary of the opinions as a workbook.</summary>
    public static string Opinions(Guid id) => $"{One(id)}/opinions.xlsx";

    /// <summary>A tab of the tasks, behind a task.</summary>
    public static string TasksOf(MeetingTaskTab tab, DateOnly? dueOn = null, Guid? id = null) =>
        $"{Tasks}?{TabKey}={tab}{(dueOn is { } day && id is { } key ? $"&{AfterKey}={day:yyyy-MM-dd}_{key:N}" : "")}";

    /// <summary>One meeting.</summary>
    public static string One(Guid id) => $"{Calendar}/{id}";

    /// <summary>A new meeting about a case.</summary>
    public static string AboutCase(Guid caseId) => $"{New}?{CaseKey}={caseId}";

    /// <summary>A new meeting about the open cases of a stage application.</summary>
    public static string AboutStage(Guid stageId) => $"{New}?{StageKey}={stageId}";

    /// <summary>The entry for a calendar.</summary>
    public static string Invitation(Guid id) => $"{One(id)}/invitation.ics";

    /// <summary>A numbered paper of the meeting as a file.</summary>
    public static string Paper(Guid id, Guid paperId) => $"{One(id)}/papers/{paperId}";
}
