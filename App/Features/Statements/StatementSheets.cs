using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Statements;

/// <summary>Reads what was told and said beside the review of a case.</summary>
public sealed class StatementSheets(PageReads pages, CaseScope scope, OfficeReference reference, CurrentPerson person, TimeProvider clock)
{
    private static readonly HashSet<CaseAction> Shown =
        [CaseAction.InspectSite, CaseAction.InformOfHearing, CaseAction.RequestHearing, CaseAction.InformThirdParty, CaseAction.RecordStatement, CaseAction.HoldHearing];

    /// <summary>The page; null when there is no such case in the person's scope.</summary>
    public async Task<StatementSheet?> FindAsync(Guid caseId, CancellationToken ct)
    {
        await using ReadSnapshot page = await pages.OpenAsync(ct);
        OfficeDbContext db = page.Db;
        if (!person.IsSignedIn
            || !await (await scope.VisibleAsync(db, ct)).AnyAsync(c => c.Id == caseId, ct)
            || await CaseStore.Whole(db).AsNoTracking().SingleOrDefaultAsync(c => c.Id == caseId, ct) is not { } subject)
        {
            return null;
        }

        WorkingCalendar calendar = await reference.CalendarAsync(subject.Organ.RegionCode, ct);
        CaseActor capacities = await scope.CapacitiesAsync(db, subject, ct) & CaseActor.Applicant;
        DateOnly? until = subject.HearingRequestDue(calendar);
        bool isOpen = subject.Decision is null || (subject.MayBeUndone && until is not null);
        return new StatementSheet
        {
            Target = new CaseTarget(subject.Id, subject.Version),
            Number = subject.Number?.Value ?? "",
            MatterName = subject.Matter.Name,
            ProjectName = subject.Subject.ProjectName,
            State = subject.State.Chinese(subject.Matter.Kind),
            Lines = [.. subject.Events.Where(e => Shown.Contains(e.Action)).OrderByDescending(e => e.Sequence)
                .Select(e => new StatementLine(e.Sequence, e.Action.Chinese(subject.Matter.Kind), e.OccurredAt, e.Text))],
            HearingAskBy = until,
            HearingIsAsked = subject.HearingIsAskedFor,
            MayAsk = isOpen && until >= clock.Today() && !subject.HearingIsAskedFor && subject.Obstacle(CaseAction.RequestHearing, capacities) is null,
            MayState = isOpen && subject.Obstacle(CaseAction.RecordStatement, capacities) is null,
        };
    }
}
