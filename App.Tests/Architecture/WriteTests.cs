using System.Text.RegularExpressions;
using ApprovalOffice.Tests.Support;

namespace ApprovalOffice.Tests.Architecture;

/// <summary>
/// The trail is written beside what the context saves. What changes rows past it leaves no line, so each place that does is named here
/// with its reason; a new one has to be argued for.
/// </summary>
public sealed partial class WriteTests
{
    private static readonly Dictionary<string, string> Allowed = new(StringComparer.Ordinal)
    {
        ["App/Calendars/ReckonOpenCases.cs"] = "locks the rows of the cases, changes nothing",
        ["App/UseCases/CaseTransaction.cs"] = "locks the case's row, changes nothing",
        ["App/Features/Applications/SubmitApplication.cs"] = "locks the project's row, changes nothing",
        ["App/UseCases/OpenFollowUps.cs"] = "locks the certificate's row, changes nothing",
        ["App/Features/Applications/BeginApplication.cs"] = "locks the project's row, changes nothing",
        ["App/Features/Projects/ChangeProject.cs"] = "locks the rows of the project and its stage applications, changes nothing",
        ["App/Features/Stages/SubmitStage.cs"] = "locks the project's row, changes nothing",
        ["App/Features/Stages/BeginStage.cs"] = "locks the project's row, changes nothing",
        ["Data/Cases/Prerequisites/OpenPrerequisites.cs"] = "locks the rows of the cases before this one, changes nothing",
        ["App/UseCases/ExpertReviewClock.cs"] = "locks the rows of the cases, changes nothing",
        ["App/UseCases/StageOperation.cs"] = "locks the rows of the stage application and its cases, changes nothing",
        ["App/Features/Joint/JointActs.cs"] = "locks the row of the stage application, changes nothing",
        ["App/UseCases/IntakeTakes.cs"] = "locks the row of the take, changes nothing",
        ["App/Features/Window/TakeOperation.cs"] = "locks the row of the application, changes nothing",
        ["App/Features/Window/HandOverTakes.cs"] = "locks the rows of the takes, changes nothing",
        ["App/Features/Drawings/DrawingOperation.cs"] = "locks the row of the set of drawings, changes nothing",
        ["App/Features/Meetings/MeetingOperation.cs"] = "locks the row of the meeting, changes nothing",
        ["App/Features/Acceptance/SurveyActs.cs"] = "locks the row of the project, changes nothing",
        ["App/UseCases/StageWork.cs"] = "locks the rows of its cases, changes nothing",
        ["App/Features/People/LastAdministrator.cs"] = "locks the role's rows, changes nothing",
        ["App/Features/Agents/NameAgent.cs"] = "locks the rows of the two people, changes nothing",
        ["App/Features/Cases/Views/ViewWork.cs"] = "locks the person's row, changes nothing",
        ["App/Features/MonthlyReturns/ReturnWork.cs"] = "locks the return's row, changes nothing",
        ["App/Features/Notices/ReadNotices.cs"] = "notices are not audited",
        ["Data/Records/OutboxDispatcher.cs"] = "claims a message; messages are not audited",
        ["Data/Records/AuditSealer.cs"] = "takes a lock",
        ["Data/Records/AuditOrder.cs"] = "reads",
        ["Data/Records/AuditVerifier.cs"] = "reads",
        ["Data/Records/NumberAllocator.cs"] = "raises a counter; the number it gives is audited",
        ["Data/Records/BlobArchive.cs"] = "stored files are not audited, the material that names one is",
        ["Data/Records/NoticeHandler.cs"] = "notices are not audited",
        ["Data/Search/SearchWriter.cs"] = "pairs of characters, derived from the name, which is audited",
        ["Data/Bulk/OfficeTransfer.cs"] = "reads a scratch office; what it writes brings its trail along",
        ["Data/Persistence/FirstSchema.cs"] = "the tables of a file that has none",
        ["Data/Persistence/OfficeDatabase.cs"] = "prepares the database before anybody works",
        ["Data/Persistence/DatabaseGuards.cs"] = "puts up the triggers",
        ["Data/Persistence/DatabaseStatistics.cs"] = "tells SQLite how many rows an index leaves",
        ["Data/Persistence/DatabaseIndexes.cs"] = "puts up indexes that the model cannot say",
    };

    [Fact]
    public void NothingIsWrittenPastTheTrail_ButByThoseNamed()
    {
        List<string> found = [.. new[] { "App", "Data" }
            .SelectMany(room => Directory.EnumerateFiles(Path.Combine(Repository.Root, room), "*.*", SearchOption.AllDirectories))
            .Where(file => Path.GetExtension(file) is ".cs" or ".razor")
            .Select(file => (File: file, Name: Path.GetRelativePath(Repository.Root, file).Replace(Path.DirectorySeparatorChar, '/')))
            .Where(one => !Generated().IsMatch(one.Name) && PastTheTrail().IsMatch(File.ReadAllText(one.File)))
            .Select(one => one.Name).Order(StringComparer.Ordinal)];

        found.Except(Allowed.Keys).ShouldBeEmpty("these change or read rows past the context; use SaveChanges, or give the reason here");
        Allowed.Keys.Except(found).ShouldBeEmpty("these no longer do; take them off the list");
    }

    [GeneratedRegex(@"\b(ExecuteUpdate|ExecuteDelete|ExecuteSql|FromSql|SqlQuery|ExecuteSqlRaw|FromSqlRaw|SqlQueryRaw|ExecuteSqlInterpolated|FromSqlInterpolated)(Async)?\s*[(<]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex PastTheTrail();

    [GeneratedRegex("/(bin|obj|Migrations)/", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Generated();
}
