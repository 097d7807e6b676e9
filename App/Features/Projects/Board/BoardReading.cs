using ApprovalOffice.App.Access;
using ApprovalOffice.App.Api;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Prerequisites;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Projects.Flow;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Projects.Board;

/// <summary>
/// Reads the board of a project that the person sees. How far each matter is, everybody sees who sees the project; a case and its
/// papers open only to those in whose scope it is. A fixed number of queries, however many matters.
/// </summary>
public sealed class BoardReading(CaseScope scope, OfficeReference reference, DownloadTickets tickets, CurrentPerson person, TimeProvider clock)
{
    private const int MostCases = 200;

    /// <summary>The board.</summary>
    /// <param name="db">The context of the read.</param>
    /// <param name="project">The project with its works.</param>
    /// <param name="ct">Cancels the read.</param>
    public async Task<ProjectBoard> ReadAsync(OfficeDbContext db, ConstructionProject project, CancellationToken ct)
    {
        CatalogueSet catalogue = (await reference.CatalogueTodayAsync(ct)).Catalogue;
        ProjectResults results = await ProjectResults.LoadAsync(db, project.Id, ct);
        ProjectFlow flow = ProjectFlow.Of(catalogue, FlowSubject.Of(project), clock.Today(), results.Describe);
        List<ApprovalCase> visible = await (await scope.VisibleAsync(db, ct)).AsNoTracking().Where(c => c.Subject.ProjectId == project.Id)
            .OrderByDescending(c => c.ChangedAt).Take(MostCases)
            .Include(c => c.Suspensions).Include(c => c.Extensions).AsSplitQuery().ToListAsync(ct);
        HashSet<Guid> mine = [.. visible.Select(c => c.Id)];
        List<ApprovalCase> others = await db.Set<ApprovalCase>().AsNoTracking()
            .Where(c => c.Subject.ProjectId == project.Id && c.Number != null && !mine.Contains(c.Id))
            .OrderByDescending(c => c.ChangedAt).Take(MostCases)
            .Include(c => c.Suspensions).Include(c => c.Extensions).AsSplitQuery().ToListAsync(ct);
        ILookup<Guid, BoardPaper> papers = await PapersAsync(db, mine, ct);

        Dictionary<(Guid Work, string Matter), BoardCase> cases = [];
        foreach (var group in visible.Concat(others).Where(c => c.FollowUp is null).GroupBy(c => (c.Subject.WorkId, c.Matter.Code)))
        {
            // A refused or withdrawn application stands only until the next one.
            ApprovalCase newest = group.OrderBy(c => IsOver(c)).ThenByDescending(c => c.ChangedAt).First();
            cases[group.Key] = await CaseOfAsync(newest, mine.Contains(newest.Id), papers, ct);
        }

        HashSet<string> listed = [.. flow.Matters.Select(m => m.Code)];
        return new ProjectBoard(
            flow,
            [.. project.Works.OrderBy(w => w.Code, StringComparer.Ordinal).Select(work => Of(catalogue, project, work, flow, cases, results))],
            [.. visible.Where(c => c.FollowUp is not null || !listed.Contains(c.Matter.Code)).Select(c => new ProjectCaseRow(c.Id, c.Number?.Value, c.Matter.Name, c.Subject.WorkId, c.State, c.Matter.Kind, c.ChangedAt))]);
    }

    private static WorkBoard Of(
        CatalogueSet catalogue, ConstructionProject project, ProjectWork work, ProjectFlow flow, Dictionary<(Guid Work, string Matter), BoardCase> cases, ProjectResults results) => new(
        work.Id,
        work.Name,
        work.Code,
        [
            .. flow.Stages.Select(stage =>
            {
                ProjectWork doing = DoingOf(project, work, stage);
                return new BoardStage(
                    stage,
                    doing == work ? null : doing.Name,
                    [
                        .. stage.Matters.Select(m => new BoardMatter(
                            m, catalogue.FindDepartment(m.Matter.Department)?.ShortName ?? "", cases.GetValueOrDefault((doing.Id, m.Code)),
                            results.DescribeOf(m.Matter))),
                    ],
                    [.. flow.Dropped.Where(d => d.StageCode == stage.Stage.Code)]);
            }),
        ]);

    // A work built in a later lot or phase stands by itself from its stage on; what came before was done in the work it comes from.
    private static ProjectWork DoingOf(ConstructionProject project, ProjectWork work, FlowStage stage)
    {
        ProjectWork doing = work;
        while (!stage.IsParallelTrack && !doing.IsFirst && string.CompareOrdinal(stage.Stage.Code, doing.Stage) < 0
               && project.Works.FirstOrDefault(w => w.Id == doing.ParentWorkId) is { } parent)
        {
            doing = parent;
        }

        return doing;
    }

    private static bool IsOver(ApprovalCase subject) => subject.UndoneBy is not null
        || subject.State is CaseState.Withdrawn or CaseState.Terminated or CaseState.AcceptanceRefused or CaseState.Denied
        || subject.Decision == CaseDecision.Deny;

    private async Task<BoardCase> CaseOfAsync(ApprovalCase subject, bool isMine, ILookup<Guid, BoardPaper> papers, CancellationToken ct)
    {
        WorkingCalendar calendar = await reference.CalendarAsync(subject.Organ.RegionCode, ct);
        DateOnly today = clock.Today();
        bool runs = subject.Due.FinishedOn is not null || CaseStates.InReview.Contains(subject.State);
        int? left = subject.Times is { } times ? new CaseClock(calendar).Remaining(times, today) : null;
        return new BoardCase
        {
            Id = subject.Id,
            Number = subject.Number?.Value,
            State = subject.State,
            StateWords = subject.State.Chinese(subject.Matter.Kind),
            IsGranted = subject.Decision == CaseDecision.Grant && subject.UndoneBy is null,
            Organ = subject.Organ.OrganName,
            Light = runs ? Lights.Of(subject.Due, today) : null,
            Used = subject.Times is { } known ? new CaseClock(calendar).Used(known, today) : null,
            Promised = subject.Limits.Promised,
            IsProvisional = subject.ReliesOnUnarrangedYear && subject.Due.FinishedOn is null,
            Remaining = left switch
            {
                null => "",
                < 0 => $"超 {-left} 日",
                0 => "今日到期",
                _ => $"剩 {left} 日",
            } + (subject.Due is { SuspendedSince: not null, FinishedOn: null } ? "（暂停中）" : ""),
            IsOpenToMe = isMine,
            Papers = [.. papers[subject.Id]],
        };
    }

    private async Task<ILookup<Guid, BoardPaper>> PapersAsync(OfficeDbContext db, HashSet<Guid> cases, CancellationToken ct)
    {
        bool mayOpen = person.May(Permissions.ReadFiles);
        var papers = await db.Set<OfficialDocument>().AsNoTracking().Where(d => cases.Contains(d.CaseId)).OrderByDescending(d => d.CreatedAt)
            .Select(d => new { d.CaseId, d.Title, d.Number, d.Digest }).ToListAsync(ct);
        return papers.ToLookup(
            d => d.CaseId,
            d => new BoardPaper(d.Title, d.Number, mayOpen && d.Digest is { } digest ? tickets.UrlFor(person, d.CaseId, digest, $"{d.Title}.pdf") : null));
    }
}
