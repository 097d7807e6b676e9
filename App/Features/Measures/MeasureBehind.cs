using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Measures;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Measures;

/// <summary>The cases or projects behind a figure: those that the same calculation counted, so that the two cannot disagree.</summary>
public sealed class MeasureBehind(PageReads reads, MeasurePlace place, MeasureTable table)
{
    /// <summary>Lines a page.</summary>
    public const int PageSize = 50;

    /// <summary>Reads a page. Throws <see cref="RuleBroken"/> for a foreign region, a month ahead or a measure that is none.</summary>
    public async Task<MeasureBehindOf> ReadAsync(string code, MeasureQuery query, CancellationToken ct)
    {
        Measure measure = MeasureRegistry.Find(code) ?? throw new RuleBroken(MeasureRules.Unknown);
        MeasureQuery settled = await place.SettleAsync(query, ct);
        StatisticalPeriod period = place.PeriodOf(settled);
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        MeasureSheet sheet = settled.Narrow(await table.SheetAsync(moment.Db, settled, period, ct));
        List<(Guid Id, Contribution Part)> behind = measure.Subject == MeasureSubject.Case
            ? [.. sheet.Cases.Select(f => (f.Case.Id, Part: measure.ContributionOf(f))).Where(one => one.Part is not null).Select(one => (one.Id, one.Part!.Value))]
            : [.. sheet.Projects.Select(p => (p.ProjectId, Part: measure.ContributionOf(p))).Where(one => one.Part is not null).Select(one => (one.ProjectId, one.Part!.Value))];

        // The largest first: what a mean or a count is made of most.
        behind = [.. behind.OrderByDescending(one => one.Part.Part).ThenBy(one => one.Id)];
        int pages = Math.Max(1, (behind.Count + PageSize - 1) / PageSize), page = Math.Clamp(query.Page, 1, pages);
        Dictionary<Guid, Contribution> shown = behind.Skip((page - 1) * PageSize).Take(PageSize).ToDictionary(one => one.Id, one => one.Part);
        List<MeasureBehindRow> rows = shown.Count == 0 ? [] : measure.Subject == MeasureSubject.Case ? await CasesAsync(moment.Db, shown, ct) : await ProjectsAsync(moment.Db, shown, ct);
        return new MeasureBehindOf(measure, settled with { Page = page }, period, sheet.Of(measure), [.. rows.OrderByDescending(r => r.Part.Part).ThenBy(r => r.Id)], behind.Count, pages);
    }

    private static async Task<List<MeasureBehindRow>> CasesAsync(OfficeDbContext db, Dictionary<Guid, Contribution> shown, CancellationToken ct)
    {
        List<Guid> ids = [.. shown.Keys];
        var rows = await db.Set<ApprovalCase>().Where(c => ids.Contains(c.Id))
            .Select(c => new { c.Id, c.Number, Matter = c.Matter.Name, Project = c.Subject.ProjectName, c.Organ.OrganName }).ToListAsync(ct);
        return rows.ConvertAll(c => new MeasureBehindRow(c.Id, c.Number?.Value ?? "", c.Matter, c.Project, c.OrganName, shown[c.Id]));
    }

    private static async Task<List<MeasureBehindRow>> ProjectsAsync(OfficeDbContext db, Dictionary<Guid, Contribution> shown, CancellationToken ct)
    {
        List<Guid> ids = [.. shown.Keys];
        var rows = await db.Set<ConstructionProject>().Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.ProjectCode, p.Name, p.OwnerName }).ToListAsync(ct);
        return rows.ConvertAll(p => new MeasureBehindRow(p.Id, p.ProjectCode.Value, "", p.Name, p.OwnerName, shown[p.Id]));
    }
}
