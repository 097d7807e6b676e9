using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Cases.Prerequisites;
using ApprovalOffice.Data.Cases.Standstill;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Materials;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Joint;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Joint;

/// <summary>Reads the board of a stage: for its lead department and for those who see the whole region. The number of queries does not grow with the parts.</summary>
public sealed class JointReading(PageReads reads, CurrentPerson person, StageScope scope, OfficeReference reference, TimeProvider clock)
{
    private const int DaysToAnswer = 5;

    /// <summary>The board; null where there is none for this person.</summary>
    public async Task<JointBoard?> ReadAsync(Guid stageId, CancellationToken ct)
    {
        if (!person.May(Permissions.ReadCases))
        {
            return null;
        }

        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        OfficeDbContext db = moment.Db;
        if (await (await scope.WithFilesAsync(db, ct)).AsNoTracking().FirstOrDefaultAsync(a => a.Id == stageId && a.SubmittedAt != null, ct) is not { } stage)
        {
            return null;
        }

        List<ApprovalCase> cases = await CaseStore.Whole(db).AsNoTracking()
            .Where(c => c.StageApplicationId == stageId && c.Number != null).OrderBy(c => c.Matter.Code).ThenBy(c => c.CreatedAt).ToListAsync(ct);
        Dictionary<Guid, CatalogueSet> catalogues = [];
        foreach (Guid version in cases.Select(c => c.Matter.CatalogueVersionId).Append(stage.CatalogueVersionId).Distinct())
        {
            catalogues[version] = await reference.CatalogueAsync(version, ct);
        }

        DateOnly today = clock.Today();
        ILookup<Guid, string> before = await OpenPrerequisites.OfProjectAsync(
            db, [.. cases.Where(c => c.State == CaseState.UnderReview)], version => catalogues[version], today, ct);
        Dictionary<Guid, InternalDeadline> deadlines = await db.Set<InternalDeadline>().AsNoTracking().Where(d => d.StageApplicationId == stageId).ToDictionaryAsync(d => d.CaseId, ct);
        ILookup<Guid, Nudge> nudges = (await db.Set<Nudge>().AsNoTracking().Where(n => n.StageApplicationId == stageId).OrderByDescending(n => n.NudgedAt).ToListAsync(ct)).ToLookup(n => n.CaseId);
        List<OpinionSheet> sheets = await db.Set<OpinionSheet>().AsNoTracking().Where(s => s.StageApplicationId == stageId)
            .Include(s => s.Points.OrderBy(p => p.Sort)).OrderByDescending(s => s.Round).ToListAsync(ct);
        HashSet<Guid> told = [.. sheets.SelectMany(s => s.Points).Select(p => p.OpinionRequestId)];
        WorkingCalendar calendar = await reference.CalendarAsync(stage.RegionCode, ct);
        List<JointPart> parts = [];
        foreach (ApprovalCase one in cases)
        {
            WorkingCalendar own = await reference.CalendarAsync(one.Organ.RegionCode, ct);
            parts.Add(PartOf(one, cases, catalogues[one.Matter.CatalogueVersionId], [.. before[one.Id]], own, today) with
            {
                Deadline = deadlines.GetValueOrDefault(one.Id),
                Nudges = [.. nudges[one.Id]],
            });
        }

        return new JointBoard
        {
            StageId = stage.Id,
            ProjectId = stage.Subject.ProjectId,
            ProjectName = stage.Subject.ProjectName,
            StageName = stage.StageName,
            JointNumber = stage.JointNumber ?? "",
            LeadOrganName = stage.LeadOrganName,
            MayLead = JointScope.MayLead(person, stage),
            Progress = await JointScope.ProgressAsync(db, stage, cases, catalogues, calendar, today, ct),
            Parts = parts,
            Opinions = [.. cases.SelectMany(OpinionsOf).OrderBy(o => o.OrganName, StringComparer.Ordinal).ThenBy(o => o.MatterName, StringComparer.Ordinal).ThenByDescending(o => o.Round)],
            Findings = ConditionFindings.Of(
            [
                .. cases.SelectMany(c => c.CurrentOpinions.OrderBy(o => o.ClosedAt).SelectMany(o => o.Conditions.Select(said => new SaidCondition(o.OrganId, o.OrganName, c.Matter.Name, said)))),
                .. await InMeetingsAsync(db, [.. cases.Select(c => c.Id)], ct),
            ]),
            Sheets = sheets,
            NewPoints = SheetPoints.New(cases, told).Count(),
            Today = today,
            InFiveWorkingDays = calendar.AddWorkingDays(today, DaysToAnswer),
        };
    }

    // What meetings laid upon the cases: of items that were agreed, of meetings that have ended.
    private static async Task<IReadOnlyList<SaidCondition>> InMeetingsAsync(OfficeDbContext db, List<Guid> cases, CancellationToken ct) =>
    [
        .. (await (
            from c in db.Set<MeetingCondition>().AsNoTracking()
            join i in db.Set<AgendaItem>() on c.ItemId equals i.Id
            join m in db.Set<JointReviewMeeting>() on i.MeetingId equals m.Id
            where c.CaseId != null && cases.Contains(c.CaseId.Value) && (i.Resolution == ItemResolution.Agreed || i.Resolution == ItemResolution.AgreedWithChanges) && m.State == MeetingState.Concluded
            orderby m.StartsAt, c.Position
            select new { Condition = c, m.LeadOrganId, m.Subject }).ToListAsync(ct)).Select(f => new SaidCondition(f.LeadOrganId, "会议议定", f.Subject, f.Condition.Comparable)),
    ];

    private static JointPart PartOf(
        ApprovalCase subject, IReadOnlyList<ApprovalCase> cases, CatalogueSet catalogue, IReadOnlyList<string> before, WorkingCalendar calendar, DateOnly today) => new()
    {
        CaseId = subject.Id,
        Number = subject.Number?.Value ?? "",
        MatterName = subject.Matter.Name,
        OrganName = subject.Organ.OrganName,
        HandlerName = subject.HandlerName,
        StateWords = subject.State.Chinese(subject.Matter.Kind),
        IsFinished = !CaseStates.Running.Contains(subject.State),
        Counts = catalogue.Matter(subject.Matter.Code).CountsInStageTime,
        Light = subject.Due.FinishedOn is not null || CaseStates.InReview.Contains(subject.State) ? Lights.Of(subject.Due, today) : null,
        DueOn = subject.Due.FinishedOn is null ? subject.Due.PromisedDue ?? subject.AcceptanceDue : null,
        Since = subject.AcceptedAt ?? subject.ReceivedAt,
        Waiting = CaseStates.Running.Contains(subject.State) ? Hindrances.Of(subject, before, calendar, today) : [],
        Asked = [.. subject.OpinionRequests.Where(o => o.IsOpen).Select(o => (o.OrganId, o.OrganName))],
        Deadline = null,
        Nudges = [],
        Supplies = [.. cases.Where(c => c.Id != subject.Id && IsSuppliedBy(c, subject, catalogue)).Select(c => c.Matter.Name).Distinct()],
    };

    // One's result is at once the other's material: the list of the other names the kind of result.
    private static bool IsSuppliedBy(ApprovalCase other, ApprovalCase subject, CatalogueSet catalogue) =>
        subject.Decision == CaseDecision.Grant && subject.UndoneBy is null
        && other.Materials.Any(m => m.Supply == MaterialSupply.PriorResult && catalogue.FindMaterial(m.MaterialCode) is { } published
            && published.AutoSupply.Any(s => s.Kind == AutoSupplyKind.Result && catalogue.Matter(subject.Matter.Code).Results.Contains(s.Ref, StringComparer.Ordinal)));

    private static IEnumerable<JointOpinion> OpinionsOf(ApprovalCase subject)
    {
        HashSet<Guid> current = [.. subject.CurrentOpinions.Select(o => o.Id)];
        return subject.OpinionRequests.Select((OpinionRequest o) => new JointOpinion(
            o.Id, subject.Id, subject.Matter.Name, o.OrganId, o.OrganName, o.Round, current.Contains(o.Id), o.Conclusion, o.Answer, o.DueOn, o.ClosedAt, o.Conditions, o.Attachments));
    }
}
