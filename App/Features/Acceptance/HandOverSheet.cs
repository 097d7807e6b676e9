using ApprovalOffice.App.Access;
using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Acceptance;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Reports.Workbooks;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Acceptance;

/// <summary>
/// 竣工验收备案和不动产首次登记移交数据: a line for each unit, from what is recorded of project, survey, acceptance and results; what nobody recorded stays
/// empty (质量管理条例第四十九条; catalogue ZZ-44, ZZ-49 for the fields).
/// </summary>
public sealed class HandOverSheet(PageReads reads, AcceptanceScope scope, CurrentPerson me, OfficeTime time)
{
    private static readonly IReadOnlyList<ReportColumn> Columns =
    [
        new() { Title = "项目代码", Kind = ColumnKind.Code, Width = 26 },
        new() { Title = "项目名称", Kind = ColumnKind.Text, Width = 40 },
        new() { Title = "建设单位（权利人）", Kind = ColumnKind.Text, Width = 34 },
        new() { Title = "坐落", Kind = ColumnKind.Text, Width = 40 },
        new() { Title = "单位工程", Kind = ColumnKind.Text, Width = 24 },
        new() { Title = "用途", Kind = ColumnKind.Text, Width = 14 },
        new() { Title = "结构类型", Kind = ColumnKind.Text, Width = 14 },
        new() { Title = "地上层数", Kind = ColumnKind.WholeNumber, Width = 10 },
        new() { Title = "地下层数", Kind = ColumnKind.WholeNumber, Width = 10 },
        new() { Title = "实测地上面积（㎡）", Kind = ColumnKind.Area, Width = 18, Definition = "联合测绘现行版本；没有测绘的为空" },
        new() { Title = "实测地下面积（㎡）", Kind = ColumnKind.Area, Width = 18, Definition = "同上" },
        new() { Title = "实测用地面积（㎡）", Kind = ColumnKind.Area, Width = 18, Definition = "同上，全工程" },
        new() { Title = "施工许可证号", Kind = ColumnKind.Code, Width = 26 },
        new() { Title = "规划许可证号", Kind = ColumnKind.Code, Width = 26 },
        new() { Title = "竣工验收日期", Kind = ColumnKind.Date, Width = 14, Definition = "本次联合验收结论日期" },
        new() { Title = "专项结论", Kind = ColumnKind.Text, Width = 70 },
        new() { Title = "联合验收结论", Kind = ColumnKind.Text, Width = 40 },
        new() { Title = "联合验收意见书编号", Kind = ColumnKind.Code, Width = 28, Definition = "全部工程的意见书由竣工联合验收办件出证，出证以前为空" },
    ];

    /// <summary>The workbook of a concluded acceptance; null before, and for whom it is not meant.</summary>
    public async Task<byte[]?> CreateAsync(Guid id, CancellationToken ct)
    {
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        OfficeDbContext db = moment.Db;
        if (!await (await scope.VisibleAsync(db, ct)).AnyAsync(a => a.Id == id && a.State == AcceptanceState.Concluded, ct))
        {
            return null;
        }

        JointAcceptance acceptance = await AcceptanceReading.Whole(db).AsNoTracking().SingleAsync(a => a.Id == id, ct);
        Guid projectId = acceptance.ProjectId, workId = acceptance.WorkId;
        ConstructionProject project = await db.Set<ConstructionProject>().AsNoTracking().Include(p => p.Works).ThenInclude(w => w.Units).SingleAsync(p => p.Id == projectId, ct);
        JointSurvey? survey = await db.Set<JointSurvey>().AsNoTracking().Include(s => s.Results).ThenInclude(r => r.Figures).SingleOrDefaultAsync(s => s.WorkId == workId, ct);
        ILookup<string, string> numbers = (await db.Set<ElectronicCertificate>().AsNoTracking().Where(c => c.ProjectId == projectId && c.SuccessorId == null && c.Status == CertificateStatus.Effective)
            .OrderBy(c => c.IssuedOn).Select(c => new { c.CertificateCode, c.Number }).ToListAsync(ct)).ToLookup(c => c.CertificateCode, c => c.Number, StringComparer.Ordinal);
        string? own = acceptance.IsUnitFirst
            ? await db.Set<OfficialDocument>().Where(d => d.CaseId == acceptance.CaseId && d.Code == "YS-DT").OrderByDescending(d => d.CreatedAt).Select(d => d.Number).FirstOrDefaultAsync(ct)
            : numbers["ZZ-47"].LastOrDefault();
        SurveyResult? measured = survey?.Results.MaxBy(r => r.Number);
        TableReport report = new()
        {
            Title = "竣工验收备案和不动产登记移交数据",
            Subtitle = $"{acceptance.ProjectName}　{acceptance.Scope}　{acceptance.LeadOrganName}",
            Columns = Columns,
            Rows = [.. acceptance.Units.Select(u => Row(acceptance, project, u, measured, numbers, own))],
            Notes = new SheetNotes
            {
                Title = "竣工验收备案和不动产登记移交数据", MadeBy = $"{me.Name}（{me.OrganName}）", MadeAt = time.Now, DataAsOf = time.Now, Version = "ApprovalOffice", Filters = [("联合验收", $"第{acceptance.Sequence}次")],
            },
        };
        return TableWorkbook.Create(report);
    }

    private static IReadOnlyList<SheetValue> Row(
        JointAcceptance acceptance, ConstructionProject project, AcceptanceUnit unit, SurveyResult? measured, ILookup<string, string> numbers, string? own)
    {
        WorkUnit? known = project.Works.SelectMany(w => w.Units).FirstOrDefault(u => u.Id == unit.UnitId);
        SurveyFigure? figure = measured?.Figures.FirstOrDefault(f => f.UnitId == known?.Id);
        return
        [
            SheetValue.Of(project.ProjectCode.Value), SheetValue.Of(project.Name), SheetValue.Of(project.OwnerName), SheetValue.Of(project.Address), SheetValue.Of(unit.Name),
            SheetValue.Of(known?.Use), SheetValue.Of(known?.Structure), SheetValue.Of(known?.StoreysAbove), SheetValue.Of(known?.StoreysBelow),
            SheetValue.Of(figure?.AreaAbove), SheetValue.Of(figure?.AreaBelow), SheetValue.Of(measured?.LandArea),
            SheetValue.Of(numbers["ZZ-30"].LastOrDefault()), SheetValue.Of(numbers["ZZ-17"].LastOrDefault()), SheetValue.Of(acceptance.ConcludedOn),
            SheetValue.Of(string.Join("；", acceptance.Parts.Select(p => $"{p.MatterName}：{p.Verdict.Chinese()}{(p.Last is { Round: > 1 } last ? $"（第{last.Round}次核验）" : "")}"))),
            SheetValue.Of(acceptance.Conclusion), SheetValue.Of(own),
        ];
    }
}
