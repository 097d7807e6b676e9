using ApprovalOffice.Data.Anomalies;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Themes;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Data.Measures;

/// <summary>
/// Reads what the measures of a period are taken from. A case matters to a period if it was submitted before its end and something
/// happened to it since its beginning, or it is still open: what happened later is then left out by the events themselves.
/// </summary>
/// <param name="db">An open read snapshot.</param>
/// <param name="calendarOf">The calendar of a region.</param>
/// <param name="catalogue">The catalogue whose themes say what completes a project.</param>
public sealed class MeasureReading(OfficeDbContext db, Func<RegionCode, WorkingCalendar> calendarOf, CatalogueSet catalogue)
{
    private const string CompletionStage = "4";
    private const int Block = 500;

    // What is open, in the order of an index.
    private static readonly CaseState[] Open = [CaseState.Submitted, CaseState.Received, CaseState.CorrectionRequested, CaseState.Accepted, CaseState.UnderReview];

    /// <summary>The sheet of a region's own organs and sites over a period; without those of the regions below it.</summary>
    /// <param name="region">Whose organs decide the cases and where the sites lie.</param>
    /// <param name="sites">The regions of sites that count as this one: itself, and for a city 市本级.</param>
    /// <param name="above">The regions above, whose organs may decide cases of the projects here.</param>
    /// <param name="period">The period.</param>
    /// <param name="asOf">Only what was recorded up to this instant (UTC) counts; null for all.</param>
    /// <param name="ct">Stops between two reads.</param>
    public async Task<MeasureSheet> OfAsync(RegionCode region, IReadOnlyCollection<RegionCode> sites, IReadOnlyCollection<RegionCode> above, StatisticalPeriod period, DateTime? asOf, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(sites);
        ArgumentNullException.ThrowIfNull(above);
        ArgumentNullException.ThrowIfNull(period);
        List<MeasuredCase> read = await CasesAsync(region, sites, above, period, asOf, ct);
        List<CaseFacts> facts = [.. read.Select(c => new CaseMeasuring(period, calendarOf(c.Region), asOf).Of(c))];
        List<MeasuredProject> projects = await ProjectsAsync(sites, period, asOf, [.. facts.Where(f => sites.Contains(f.Case.Site)).Select(f => f.Case.ProjectId).Distinct()], ct);
        ProjectMeasuring measuring = new(period, calendarOf(region), Demanded(), asOf);
        ILookup<Guid, CaseFacts> byProject = facts.ToLookup(f => f.Case.ProjectId);
        ILookup<Guid, MeasuredCase> whole = (await OfProjectsAsync([.. projects.Select(p => p.Id).Where(id => byProject[id].Any(measuring.Completes))], ct)).ToLookup(c => c.ProjectId);
        return new MeasureSheet(
            [.. facts.Where(f => f.Case.Region == region)],
            [.. projects.Select(p => measuring.Of(p, [.. byProject[p.Id]], [.. whole[p.Id]]))]);
    }

    private Dictionary<string, IReadOnlyList<string>> Demanded() => catalogue.Themes.ToDictionary(
        theme => theme.Code,
        IReadOnlyList<string> (theme) => [.. theme.Stages.Where(s => s.Stage == CompletionStage).SelectMany(s => s.Matters).Where(m => m.Requirement == MatterRequirement.Required).Select(m => m.Code)],
        StringComparer.Ordinal);

    private async Task<List<MeasuredCase>> CasesAsync(RegionCode region, IReadOnlyCollection<RegionCode> sites, IReadOnlyCollection<RegionCode> above, StatisticalPeriod period, DateTime? asOf, CancellationToken ct)
    {
        DateTime begin = period.Begin, end = period.End;
        IQueryable<ApprovalCase> own = db.Set<ApprovalCase>().Where(c => c.Number != null && c.Organ.RegionCode == region && c.SubmittedAt < end);
        HashSet<Guid> ids = [.. await own.Where(c => c.ChangedAt >= begin).Select(c => c.Id).ToListAsync(ct)];
        ids.UnionWith(await own.Where(c => Open.Contains(c.State)).Select(c => c.Id).ToListAsync(ct));

        // Of the projects that lie here also the cases of the organs above.
        foreach (RegionCode higher in above)
        {
            ids.UnionWith(await OfSitesAsync(db.Set<ApprovalCase>().Where(c => c.Number != null && c.Organ.RegionCode == higher && c.SubmittedAt < end), sites, begin, ct));
        }

        // What was promised is due, and what was handled outside the system is judged, without an event.
        DateOnly first = period.From, last = period.To;
        ids.UnionWith(await (from promise in db.Set<Commitment>().Where(p => p.VerifiedOn == null && p.VerifyBy >= first && p.VerifyBy <= last)
                             join subject in own on promise.CaseId equals subject.Id
                             select subject.Id).ToListAsync(ct));
        ids.UnionWith(await db.Set<HandlingAnomaly>().Where(a => a.RegionCode == region && a.Finding == AnomalyFinding.OffSystem && a.JudgedAt >= begin && a.JudgedAt < end)
            .Select(a => a.CaseId).ToListAsync(ct));
        return await WholeAsync([.. ids], asOf, ct);
    }

    // The organs' cases first, then where their projects lie: each by an index, which the two at once are not.
    private async Task<List<Guid>> OfSitesAsync(IQueryable<ApprovalCase> cases, IReadOnlyCollection<RegionCode> sites, DateTime begin, CancellationToken ct)
    {
        var found = (await cases.Where(c => c.ChangedAt >= begin).Select(c => new { c.Id, c.Subject.ProjectId }).ToListAsync(ct))
            .Union(await cases.Where(c => Open.Contains(c.State)).Select(c => new { c.Id, c.Subject.ProjectId }).ToListAsync(ct)).ToList();
        HashSet<Guid> here = [];
        foreach (Guid[] block in found.Select(c => c.ProjectId).Distinct().Chunk(Block))
        {
            here.UnionWith((await db.Set<ConstructionProject>().Where(p => block.Contains(p.Id)).Select(p => new { p.Id, p.SiteRegion }).ToListAsync(ct)).Where(p => sites.Contains(p.SiteRegion)).Select(p => p.Id));
        }

        return [.. found.Where(c => here.Contains(c.ProjectId)).Select(c => c.Id)];
    }

    private async Task<List<MeasuredCase>> OfProjectsAsync(List<Guid> projects, CancellationToken ct)
    {
        List<Guid> ids = [];
        foreach (Guid[] block in projects.Chunk(Block))
        {
            ids.AddRange(await db.Set<ApprovalCase>().Where(c => c.Number != null && block.Contains(c.Subject.ProjectId)).Select(c => c.Id).ToListAsync(ct));
        }

        return await WholeAsync(ids, null, ct);
    }

    private async Task<List<MeasuredCase>> WholeAsync(List<Guid> ids, DateTime? asOf, CancellationToken ct)
    {
        List<MeasuredCase> cases = [];
        foreach (Guid[] block in ids.Order().Chunk(Block))
        {
            cases.AddRange(await BlockAsync(block, asOf, ct));
        }

        return cases;
    }

    private async Task<IEnumerable<MeasuredCase>> BlockAsync(Guid[] ids, DateTime? asOf, CancellationToken ct)
    {
        var heads = await (from subject in db.Set<ApprovalCase>().AsNoTracking().Where(c => ids.Contains(c.Id))
                           join project in db.Set<ConstructionProject>() on subject.Subject.ProjectId equals project.Id into sites
                           from site in sites.DefaultIfEmpty()
                           select new
                           {
                               subject.Id, subject.Organ.RegionCode, Site = (RegionCode?)site!.SiteRegion, subject.Organ.OrganId, subject.Organ.DepartmentCode, subject.Matter.StageCode, subject.Subject.ThemeCode,
                               subject.Matter.Code, subject.Subject.ProjectId, subject.StageApplicationId, subject.IntakeMode, subject.Limits,
                               Materials = subject.Materials.Count(m => m.NotApplicableReason == null),
                               Spared = subject.Materials.Count(m => m.NotApplicableReason == null && m.Supply != MaterialSupply.Upload && m.Supply != MaterialSupply.Form && m.SuppliedBy != null
                                   && !m.Instances.Any(i => i.WithdrawnAt == null)),
                           }).ToListAsync(ct);
        ILookup<Guid, CaseHappening> happenings = (await db.Set<CaseEvent>().AsNoTracking().Where(e => ids.Contains(e.CaseId)).OrderBy(e => e.CaseId).ThenBy(e => e.Sequence)
                .Select(e => new { e.CaseId, One = new CaseHappening(e.Sequence, e.Action, e.OccurredAt, e.RecordedAt, e.Details) }).ToListAsync(ct))
            .ToLookup(e => e.CaseId, e => e.One);
        ILookup<Guid, MeasuredStatus> statuses = (await db.Set<NationalStatusEvent>().AsNoTracking().Where(n => ids.Contains(n.CaseId)).OrderBy(n => n.CaseId).ThenBy(n => n.Sequence)
                .Select(n => new { n.CaseId, One = new MeasuredStatus(n.Sequence, n.Code, n.At, n.RecordedAt) }).ToListAsync(ct))
            .ToLookup(n => n.CaseId, n => n.One);
        ILookup<Guid, MeasuredPromise> promises = (await db.Set<Commitment>().AsNoTracking().Where(p => ids.Contains(p.CaseId))
                .Select(p => new { p.CaseId, One = new MeasuredPromise(p.VerifyBy, p.VerifiedOn, p.Kept) }).ToListAsync(ct))
            .ToLookup(p => p.CaseId, p => p.One);
        ILookup<Guid, DateTime> judged = (await db.Set<HandlingAnomaly>().AsNoTracking().Where(a => ids.Contains(a.CaseId) && a.Finding == AnomalyFinding.OffSystem && a.JudgedAt != null)
                .Select(a => new { a.CaseId, At = a.JudgedAt!.Value }).ToListAsync(ct))
            .ToLookup(a => a.CaseId, a => a.At);
        return heads.Select(c => new MeasuredCase
        {
            Id = c.Id,
            Region = c.RegionCode,
            Site = c.Site ?? c.RegionCode,
            OrganId = c.OrganId,
            Department = c.DepartmentCode,
            Stage = c.StageCode,
            Theme = c.ThemeCode,
            Matter = c.Code,
            ProjectId = c.ProjectId,
            IsParallel = c.StageApplicationId is not null,
            Intake = c.IntakeMode,
            Limits = c.Limits,
            Materials = c.Materials,
            SparedMaterials = c.Spared,
            Promises = [.. promises[c.Id].Select(p => Known(p, asOf))],
            OffSystemJudgedAt = [.. judged[c.Id].Where(at => asOf is null || at <= asOf)],
            Happenings = [.. happenings[c.Id]],
            Statuses = [.. statuses[c.Id]],
        });
    }

    // What was verified after the moment of knowledge was not verified then.
    private static MeasuredPromise Known(MeasuredPromise promise, DateTime? asOf) =>
        asOf is { } moment && promise.VerifiedOn > OfficeZone.DateOf(moment) ? promise with { VerifiedOn = null, Kept = null } : promise;

    private async Task<List<MeasuredProject>> ProjectsAsync(IReadOnlyCollection<RegionCode> sites, StatisticalPeriod period, DateTime? asOf, List<Guid> touched, CancellationToken ct)
    {
        DateTime begin = period.Begin, end = period.End, known = asOf ?? period.End;
        Dictionary<Guid, MeasuredProject> found = [];
        foreach (RegionCode site in sites)
        {
            Keep(await db.Set<ConstructionProject>().Where(p => p.SiteRegion == site && p.CreatedAt >= begin && p.CreatedAt < end && p.CreatedAt <= known)
                .Select(p => new MeasuredProject(p.Id, p.SiteRegion, p.ThemeCode, p.CreatedAt)).ToListAsync(ct));
        }

        foreach (Guid[] block in touched.Chunk(Block))
        {
            Keep(await db.Set<ConstructionProject>().Where(p => block.Contains(p.Id)).Select(p => new MeasuredProject(p.Id, p.SiteRegion, p.ThemeCode, p.CreatedAt)).ToListAsync(ct));
        }

        return [.. found.Values];

        void Keep(List<MeasuredProject> projects) => projects.ForEach(p => found[p.Id] = p);
    }
}
