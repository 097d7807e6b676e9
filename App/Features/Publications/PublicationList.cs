using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Publications;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Publications;

/// <summary>The decisions that are to be published, the oldest first, and those that were, the latest first; each with its last day by the clock.</summary>
public sealed class PublicationList(PageReads pages, PublicationScope scope, CaseScope visible, OfficeReference reference, TimeProvider clock)
{
    /// <summary>Lines of a page, and most publications recorded at once.</summary>
    public const int PageSize = 50;

    // So many working days before its end a period is near it.
    private const int NearDays = 2;

    /// <summary>A page.</summary>
    public async Task<PublicationPageOf> FindAsync(PublicationTab tab, Guid? organ, int page, CancellationToken ct)
    {
        await using ReadSnapshot moment = await pages.OpenAsync(ct);
        OfficeDbContext db = moment.Db;
        Dictionary<PublicationTab, int> counts = [];
        foreach (PublicationTab each in Enum.GetValues<PublicationTab>())
        {
            counts[each] = await (await scope.OfAsync(db, each, organ, ct)).Take(PublicationPageOf.MostCounted).CountAsync(ct);
        }

        int last = Math.Max(1, (counts[tab] + PageSize - 1) / PageSize);
        int shown = Math.Clamp(page, 1, last);
        List<Guid> ids = await InOrder(await scope.OfAsync(db, tab, organ, ct), tab).Skip((shown - 1) * PageSize).Take(PageSize).Select(p => p.Id).ToListAsync(ct);
        List<PublicationRow> rows = ids.Count == 0 ? [] : await Rows(db, db.Set<DecisionPublication>().AsNoTracking().Where(p => ids.Contains(p.Id))).ToListAsync(ct);
        rows.Sort((a, b) => ids.IndexOf(a.Id).CompareTo(ids.IndexOf(b.Id)));
        List<Guid> cases = rows.ConvertAll(row => row.CaseId);
        var papers = cases.Count == 0 ? [] : await db.Set<OfficialDocument>().AsNoTracking().Where(d => cases.Contains(d.CaseId) && d.EventSequence != null)
            .Select(d => new { d.Id, d.CaseId, d.EventSequence, d.Title, d.Number }).ToListAsync(ct);
        List<PublicationRow> told = [];
        foreach (PublicationRow row in rows)
        {
            var paper = papers.Where(d => d.CaseId == row.CaseId && d.EventSequence == row.EventSequence).MinBy(d => d.Id);
            told.Add(await ToldAsync(row with { Title = paper?.Title, PaperNumber = paper?.Number }, ct));
        }

        return new PublicationPageOf(told, counts, counts[tab], shown, last);
    }

    /// <summary>The organs whose decisions the person sees.</summary>
    public async Task<IReadOnlyList<(string Code, string Name)>> OrgansAsync(CancellationToken ct) =>
        [.. (await visible.OrgansAsync(ct)).Select((Organ o) => (o.Id.ToString(), o.Name))];

    /// <summary>The order of a tab.</summary>
    internal static IQueryable<DecisionPublication> InOrder(IQueryable<DecisionPublication> found, PublicationTab tab) => tab == PublicationTab.Done
        ? found.OrderByDescending(p => p.PublishedOn).ThenByDescending(p => p.Id)
        : found.OrderBy(p => p.DecidedOn).ThenBy(p => p.Id);

    private static IQueryable<PublicationRow> Rows(OfficeDbContext db, IQueryable<DecisionPublication> publications) =>
        from p in publications
        join c in db.Set<ApprovalCase>() on p.CaseId equals c.Id
        select new PublicationRow
        {
            Id = p.Id,
            Version = p.Version,
            CaseId = c.Id,
            Number = c.Number,
            Matter = c.Matter.Name,
            Kind = c.Matter.Kind,
            OrganId = p.OrganId,
            Organ = c.Organ.OrganName,
            Region = p.RegionCode,
            Project = c.Subject.ProjectName,
            Applicant = c.Subject.ApplicantName,
            Decision = p.Decision,
            DecidedOn = p.DecidedOn,
            EventSequence = p.EventSequence,
            PublishedOn = p.PublishedOn,
            Site = p.Site,
        };

    private async Task<PublicationRow> ToldAsync(PublicationRow row, CancellationToken ct)
    {
        WorkingCalendar calendar = await reference.CalendarAsync(row.Region, ct);
        DateOnly due = new LegalPeriods(calendar).PublicationDue(row.DecidedOn);
        (Light light, string word) = LightOf(row.PublishedOn, due, calendar, clock.Today());
        return row with
        {
            Due = due,
            IsProvisional = calendar.ReliesOnUnarrangedYear(row.DecidedOn, due),
            Light = light,
            LightWord = word,
            IsOwn = scope.MayRecord(row.OrganId),
        };
    }

    private static (Light Light, string Word) LightOf(DateOnly? published, DateOnly due, WorkingCalendar calendar, DateOnly today) =>
        published > due ? (Light.Grey, "逾期公示")
        : published is not null ? (Light.Grey, "按期公示")
        : due < today ? (Light.Red, "逾期未公示")
        : calendar.DaysBetween(DayUnit.WorkingDay, today, due) <= NearDays ? (Light.Yellow, "临近期限")
        : (Light.Green, "期限内");
}
