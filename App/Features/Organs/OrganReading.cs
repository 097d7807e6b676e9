using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Regions;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Organs;

/// <summary>Reads an organ's page.</summary>
public sealed class OrganReading(IDbContextFactory<OfficeDbContext> contexts, OfficeReference reference)
{
    /// <summary>Series shown; older periods are in the database.</summary>
    private const int MostSeries = 100;

    /// <summary>The organ; null when there is none.</summary>
    public async Task<OrganDetails?> FindAsync(Guid id, CancellationToken ct)
    {
        RegionTree regions = (await reference.OrgansAsync(ct)).Regions;
        CatalogueSet catalogue = (await reference.CatalogueTodayAsync(ct)).Catalogue;
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        if (await db.Set<Organ>().AsNoTracking().Include(o => o.Sections).FirstOrDefaultAsync(o => o.Id == id, ct) is not { } organ)
        {
            return null;
        }

        Dictionary<Guid, int> people = await db.Set<Person>().Where(p => p.OrganId == id && p.SectionId != null)
            .GroupBy(p => p.SectionId!.Value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return new OrganDetails
        {
            Id = id,
            Version = organ.Version,
            Name = organ.Name,
            Facts =
            [
                ("简称", organ.ShortName), ("统一社会信用代码", organ.CreditCode.Value), ("发文机关代字", organ.IssuerWord),
                ("部门代码", organ.DepartmentCode), ("行政区", regions.FullName(organ.RegionCode)), ("性质", organ.Kind.Chinese()),
                ("审批主体", organ.IsApprovalSubject ? "是" : "否"), ("咨询电话", organ.ContactPhone.Value),
            ],
            Sections = [.. organ.Sections.OrderBy(s => s.Code, StringComparer.Ordinal).Select(s => new SectionLine(s.Id, s.Code, s.Name, people.GetValueOrDefault(s.Id)))],
            Chains = await ChainsAsync(db, organ, catalogue, ct),
            Series = await SeriesAsync(db, id, catalogue, ct),
        };
    }

    private static async Task<IReadOnlyList<ChainLine>> ChainsAsync(OfficeDbContext db, Organ organ, CatalogueSet catalogue, CancellationToken ct)
    {
        var set = await db.Set<SigningChain>().AsNoTracking().Where(c => c.OrganId == organ.Id).Select(c => new { c.MatterCode, c.Steps }).ToListAsync(ct);
        int? general = set.Find(c => c.MatterCode is null)?.Steps;
        int holds = general ?? SigningChain.DefaultSteps;
        return
        [
            new ChainLine("", "全部事项（另有规定的除外）", general, holds),
            .. catalogue.Matters.Where(m => m.Department == organ.DepartmentCode).OrderBy(m => m.Code, StringComparer.Ordinal).Select(m =>
            {
                int? own = set.Find(c => c.MatterCode == m.Code)?.Steps;
                return new ChainLine(m.Code, m.Name, own, own ?? holds);
            }),
        ];
    }

    // The office's own papers, which the catalogue does not name.
    private static readonly (string Code, string Name)[] OwnPapers =
    [
        ("CASE", "办件编号"), ("SJ", "收件凭证"), ("XG", "材料修改通知书"), ("ZQ", "征求意见函"), ("ZB", "终止办理告知书"), ("HZ", "送达回证"),
        ("CH", "撤回行政许可决定书"), ("ZX", "注销行政许可决定书"), ("JK", "缴款通知书"), ("CN", "告知承诺书"),
    ];

    private static async Task<IReadOnlyList<SeriesLine>> SeriesAsync(OfficeDbContext db, Guid organ, CatalogueSet catalogue, CancellationToken ct)
    {
        Dictionary<string, string> titles = catalogue.Certificates.Select(c => (c.Code, c.Name))
            .Concat(catalogue.ProcessDocuments.Select(d => (d.Code, d.Name))).Concat(OwnPapers)
            .DistinctBy(t => t.Item1).ToDictionary(t => t.Item1, t => t.Item2, StringComparer.Ordinal);
        var series = await db.Set<NumberSeries>().AsNoTracking().Where(s => s.OrganId == organ)
            .OrderByDescending(s => s.PeriodKey).ThenBy(s => s.Document).Take(MostSeries)
            .Select(s => new
            {
                s.Document, s.PeriodKey, s.LastSequence,
                Last = db.Set<IssuedNumber>().Where(n => n.SeriesId == s.Id && n.Sequence == s.LastSequence).Select(n => n.Number).FirstOrDefault(),
            })
            .ToListAsync(ct);
        return [.. series.Select(s => new SeriesLine(titles.GetValueOrDefault(s.Document, s.Document), s.PeriodKey, s.LastSequence, s.Last ?? "", s.LastSequence + 1))];
    }
}
