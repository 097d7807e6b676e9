using System.Runtime.CompilerServices;
using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Reports.Workbooks;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Cases;

/// <summary>The list of cases as a file: the same filters in the same scope, all rows, the stored columns beside what the list shows.</summary>
public sealed class CaseExport(CaseList list, OfficeReference reference, TimeProvider clock) : IDetailSource
{
    /// <summary>Its key.</summary>
    public const string Key = "cases";

    /// <inheritdoc/>
    public string Kind => Key;

    /// <inheritdoc/>
    public string Title => "办件";

    /// <inheritdoc/>
    public string? Permission => Access.Permissions.ReadCases;

    /// <inheritdoc/>
    public IReadOnlyList<SheetColumn> Columns { get; } =
    [
        new("办件编号", ColumnKind.Code, 24, "草稿没有编号"),
        new("项目代码", ColumnKind.Code, 26),
        new("项目名称", ColumnKind.Text, 36, "申请时的名称"),
        new("主题", ColumnKind.Code, 10, "主题式流程代码"),
        new("事项代码", ColumnKind.Code, 12),
        new("事项", ColumnKind.Text, 30),
        new("事项类别", ColumnKind.Text, 12),
        new("阶段", ColumnKind.Text, 18),
        new("申请人", ColumnKind.Text, 28),
        new("办理机关", ColumnKind.Text, 28, "受理时的机关"),
        new("科室", ColumnKind.Text, 16),
        new("区域代码", ColumnKind.Code, 10, "办理机关所在区域"),
        new("区域", ColumnKind.Text, 18),
        new("承办人", ColumnKind.Text, 10),
        new("申请方式", ColumnKind.Text, 10),
        new("状态", ColumnKind.Text, 12),
        new("亮灯", ColumnKind.Light, 8, "法定计时：灰已办结，深红超法定期限，红超承诺期限，蓝暂停，黄临近到期，绿正常；受理前没有灯"),
        new("承诺时限", ColumnKind.Days, 9, "承诺办理时限的天数，单位见后一列"),
        new("时限单位", ColumnKind.Text, 9),
        new("法定时限", ColumnKind.Days, 9, "法定办理时限的天数；法律没有规定的为空"),
        new("收到时间", ColumnKind.Instant, 17, "提交或者补正后再次提交的时间（北京时间）"),
        new("受理时间", ColumnKind.Instant, 17),
        new("受理期限", ColumnKind.Date, 12, "五个工作日内受理、不予受理或者一次性告知补正的最后一日；期限不在计算中的为空"),
        new("承诺到期日", ColumnKind.Date, 12, "承诺期限的最后一日；受理前和暂停期间为空"),
        new("法定到期日", ColumnKind.Date, 12, "法定期限的最后一日；受理前和法定期限暂停期间为空"),
        new("暂停起始日", ColumnKind.Date, 12),
        new("期限为推算", ColumnKind.Text, 10, WorkingCalendar.UnarrangedSentence),
        new("决定", ColumnKind.Text, 12),
        new("决定时间", ColumnKind.Instant, 17),
        new("办结日", ColumnKind.Date, 12),
        new("最近办理", ColumnKind.Instant, 17),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<SheetColumn> ColumnsOf(string query) => [.. Chosen(Read(query)).Select(place => Columns[place])];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<(string Condition, string Value)>> ConditionsAsync(string query, CancellationToken ct)
    {
        CaseFilter filter = Read(query);
        OrganDirectory organs = await reference.OrgansAsync(ct);
        CatalogueSet catalogue = (await reference.CatalogueTodayAsync(ct)).Catalogue;
        (string Condition, string Value)[] all =
        [
            ("编号、项目或申请人", filter.Text),
            ("状态", CaseGroup.Find(filter.Group)?.Word ?? ""),
            ("时限", filter.Light is { } light ? Lights.Word(light) + "灯" : ""),
            ("事项", filter.Matter.Length > 0 ? catalogue.FindMatter(filter.Matter)?.Name ?? filter.Matter : ""),
            ("办理机关", filter.Organ is { } organ ? organs.All.FirstOrDefault(o => o.Id == organ)?.Name ?? "没有这个机关" : ""),
            ("区域", RegionCode.TryParse(filter.Region, out RegionCode region) && organs.Regions.Contains(region) ? organs.Regions.FullName(region) : filter.Region),
            ("阶段", filter.Stage.Length > 0 ? catalogue.FindStage(filter.Stage)?.Name ?? filter.Stage : ""),
            ("部门", filter.Department.Length > 0 ? catalogue.FindDepartment(filter.Department)?.ShortName ?? filter.Department : ""),
            ("承办人", filter.Handler),
            ("收到日期自", filter.Received.FromText),
            ("收到日期至", filter.Received.ToText),
            ("到期日自", filter.Due.FromText),
            ("到期日至", filter.Due.ToText),
            ("决定日期自", filter.Decided.FromText),
            ("决定日期至", filter.Decided.ToText),
            ("承办", filter.Mine ? "只看我承办的" : ""),
            ("补正", filter.Anomalous ? "只看多次补正" : ""),
            ("排序", filter.Sort == CaseSort.Changed && filter.Descending ? "" : $"按{CaseSort.All.First(s => s.Key == filter.Sort).Word}，{(filter.Descending ? "从大到小" : "从小到大")}"),
        ];
        return [.. all.Where(one => one.Value.Length > 0)];
    }

    /// <inheritdoc/>
    public async Task<long> CountAsync(OfficeDbContext db, string query, CancellationToken ct)
    {
        long count = 0;
        foreach (IQueryable<ApprovalCase> part in await list.PartsAsync(db, Read(query), ct))
        {
            count += await part.LongCountAsync(ct);
        }

        return count;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<SheetValue[]> RowsAsync(OfficeDbContext db, string query, [EnumeratorCancellation] CancellationToken ct)
    {
        CaseFilter filter = Read(query);
        OrganDirectory organs = await reference.OrgansAsync(ct);
        CatalogueSet catalogue = (await reference.CatalogueTodayAsync(ct)).Catalogue;
        Dictionary<RegionCode, string> regions = organs.Regions.All.ToDictionary(region => region.Code, region => organs.Regions.FullName(region.Code));
        DateOnly today = clock.Today();
        int[] chosen = Chosen(filter);

        // One query a part, read as it comes: within the one moment no page has to be asked for anew, and the engine sorts once at the most.
        foreach (IQueryable<ApprovalCase> part in await list.PartsAsync(db, filter, ct))
        {
            var rows = part.InOrder(filter.Sort, filter.Descending).Select(c => new
            {
                c.Number, c.Subject.ProjectCode, c.Subject.ProjectName, c.Subject.ThemeCode, MatterCode = c.Matter.Code, c.Matter.Name, c.Matter.Kind, c.Matter.StageCode,
                c.Subject.ApplicantName, c.Organ.OrganName, c.Organ.SectionName, c.Organ.RegionCode, c.HandlerName, c.IntakeMode, c.State, c.Due,
                c.Limits.PromisedDays, c.Limits.PromisedUnit, c.Limits.StatutoryDays, c.ReceivedAt, c.AcceptedAt, c.AcceptanceDue, c.ReliesOnUnarrangedYear,
                c.Decision, c.DecidedAt, c.ChangedAt,
            });
            await foreach (var c in rows.AsAsyncEnumerable().WithCancellation(ct))
            {
                bool hasLight = c.AcceptedAt is not null || c.Due.FinishedOn is not null;
                SheetValue[] whole =
                [
                    SheetValue.Of(c.Number?.Value), SheetValue.Of(c.ProjectCode.Value), SheetValue.Of(c.ProjectName), SheetValue.Of(c.ThemeCode),
                    SheetValue.Of(c.MatterCode), SheetValue.Of(c.Name), SheetValue.Of(c.Kind.Chinese()), SheetValue.Of(catalogue.FindStage(c.StageCode)?.Name ?? c.StageCode),
                    SheetValue.Of(c.ApplicantName), SheetValue.Of(c.OrganName), SheetValue.Of(c.SectionName), SheetValue.Of(c.RegionCode.Value),
                    SheetValue.Of(regions.GetValueOrDefault(c.RegionCode)), SheetValue.Of(c.HandlerName), SheetValue.Of(c.IntakeMode.Chinese()), SheetValue.Of(c.State.Chinese(c.Kind)),
                    SheetValue.Of(hasLight ? Lights.Word(Lights.Of(c.Due, today)) : ""), SheetValue.Of((long)c.PromisedDays),
                    SheetValue.Of(c.PromisedUnit == DayUnit.WorkingDay ? "工作日" : "自然日"), SheetValue.Of((long?)c.StatutoryDays),
                    Instant(c.ReceivedAt), Instant(c.AcceptedAt), SheetValue.Of(c.AcceptanceDue), SheetValue.Of(c.Due.PromisedDue), SheetValue.Of(c.Due.StatutoryDue),
                    SheetValue.Of(c.Due.SuspendedSince), SheetValue.Of(c.ReliesOnUnarrangedYear && c.Due.FinishedOn is null ? "推算" : ""),
                    SheetValue.Of(Decided(c.Decision, c.Kind)), Instant(c.DecidedAt), SheetValue.Of(c.Due.FinishedOn), Instant(c.ChangedAt),
                ];
                yield return chosen.Length == whole.Length ? whole : [.. chosen.Select(place => whole[place])];
            }
        }
    }

    // Where the chosen columns of the list stand among those of the file; where none are chosen, all.
    private int[] Chosen(CaseFilter filter) => filter.Columns.Length == 0
        ? [.. Enumerable.Range(0, Columns.Count)]
        : [.. CaseColumns.Of(filter.Columns).SelectMany(shown => shown.Exported).Select(head => Columns.TakeWhile(column => column.Title != head).Count())];

    private static string Decided(CaseDecision? decision, MatterKind kind) => decision switch
    {
        CaseDecision.Grant => MatterWords.Of(kind).Granted,
        CaseDecision.Deny => MatterWords.Of(kind).Denied,
        _ => "",
    };

    private static SheetValue Instant(DateTime? utc) => SheetValue.OfInstant(utc is { } known ? OfficeTime.ToLocal(known) : null);

    private static CaseFilter Read(string query) => CaseFilter.Read(new Uri("http://office" + CaseUrls.List + query));
}
