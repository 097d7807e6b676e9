using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Supervision;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Inspections;

/// <summary>One workbook of inspections. What is known by organ and number is corrected, and only where it says something else.</summary>
internal sealed class InspectionImportRun(
    OfficeDbContext db, InspectionColumns columns, Dictionary<string, Organ> organs, HashSet<RegionCode> scope, TimeProvider clock) : IImportRun
{
    private const int LinesSaid = 20;

    private readonly Dictionary<(Guid Organ, string Number), int> _numbers = [];
    private readonly List<SupervisionInspection> _new = [];
    private readonly List<string> _corrected = [];
    private int _added;
    private int _corrections;
    private int _same;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ImportFault>> JudgeAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct)
    {
        // What a row of the block before has corrected was saved, or is not to be.
        db.ChangeTracker.Clear();
        _new.Clear();
        Dictionary<string, (Guid Id, RegionCode Region)> projects = await ProjectsAsync(rows, ct);
        Dictionary<(Guid, string), SupervisionInspection> known = await KnownAsync(rows, ct);
        List<ImportFault> faults = [];
        foreach (ImportRow row in rows)
        {
            int before = faults.Count;
            InspectionParticulars? said = columns.Read(row, faults);
            if (!organs.TryGetValue(row[InspectionColumns.Organ], out Organ? organ))
            {
                faults.Add(new ImportFault(row.Number, InspectionColumns.Organ, "没有这个机关，或者不在您的办理范围内；请填写机关全称"));
            }
            else if (!_numbers.TryAdd((organ.Id, NumberOf(row)), row.Number))
            {
                faults.Add(new ImportFault(row.Number, InspectionColumns.Number, $"检查编号与第 {_numbers[(organ.Id, NumberOf(row))]} 行相同"));
            }

            if (!projects.TryGetValue(CodeOf(row), out (Guid Id, RegionCode Region) project) || !scope.Contains(project.Region))
            {
                faults.Add(new ImportFault(row.Number, InspectionColumns.Project, "没有登记这个项目，或者不在您的办理范围内"));
            }

            if (faults.Count == before)
            {
                Try(row, said!, organ!, project, known.GetValueOrDefault((organ!.Id, NumberOf(row))), faults);
            }
        }

        return faults;
    }

    /// <inheritdoc/>
    public Task<string> PreviewAsync(CancellationToken ct) => Task.FromResult(Words("将"));

    /// <inheritdoc/>
    public Task TakeAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct)
    {
        db.AddRange(_new);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<string> FinishAsync(CancellationToken ct) => Task.FromResult(Words("已"));

    /// <inheritdoc/>
    public Task TellAsync() => Task.CompletedTask;

    // As it is kept; what cannot be kept is refused by the entity.
    private static string NumberOf(ImportRow row) => OfficeText.ProblemOf(row[InspectionColumns.Number], SupervisionInspection.NumberLimit) is null
        ? OfficeText.Clean(row[InspectionColumns.Number], SupervisionInspection.NumberLimit)
        : row[InspectionColumns.Number];

    private static string CodeOf(ImportRow row) => ProjectCode.TryParse(row[InspectionColumns.Project], out ProjectCode code) ? code.Value : "";

    private string Words(string will)
    {
        string more = _corrections > LinesSaid ? $"\n……其余 {_corrections - LinesSaid} 条从略" : "";
        return $"{will}登记 {_added} 条检查结果，更正 {_corrections} 条；{_same} 条与已登记的相同，不再登记。{string.Concat(_corrected.Select(line => "\n" + line))}{more}";
    }

    // The entity judges on its own; what it has made or corrected is what is taken over.
    private void Try(ImportRow row, InspectionParticulars said, Organ organ, (Guid Id, RegionCode Region) project, SupervisionInspection? known, List<ImportFault> faults)
    {
        try
        {
            if (known is null)
            {
                _new.Add(SupervisionInspection.Record(project.Id, project.Region, organ, said, clock));
                _added++;
                return;
            }

            IReadOnlyList<InspectionChange> changes = known.Correct(project.Id, InspectionColumns.Keep(row, said, known), clock);
            if (changes.Count == 0)
            {
                _same++;
                return;
            }

            _corrections++;
            if (_corrected.Count < LinesSaid)
            {
                _corrected.Add($"更正 {known.OrganName} {known.Number}：{Short(string.Join("；", changes.Select(c => c.Sentence)))}");
            }
        }
        catch (RuleBroken broken)
        {
            faults.Add(new ImportFault(row.Number, InspectionColumns.PlaceOf(broken.Field), broken.Message));
        }
    }

    private static string Short(string text) => text.Length <= 120 ? text : text[..120] + "…";

    private async Task<Dictionary<string, (Guid Id, RegionCode Region)>> ProjectsAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct)
    {
        List<ProjectCode> codes = [.. rows.Select(row => ProjectCode.TryParse(row[InspectionColumns.Project], out ProjectCode code) ? code : (ProjectCode?)null).OfType<ProjectCode>().Distinct()];
        return (await db.Set<ConstructionProject>().Where(p => codes.Contains(p.ProjectCode)).Select(p => new { p.Id, p.ProjectCode, p.SiteRegion }).ToListAsync(ct))
            .ToDictionary(p => p.ProjectCode.Value, p => (p.Id, p.SiteRegion));
    }

    private async Task<Dictionary<(Guid, string), SupervisionInspection>> KnownAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct)
    {
        List<string> numbers = [.. rows.Select(NumberOf).Distinct()];
        return (await db.Set<SupervisionInspection>().Where(i => numbers.Contains(i.Number)).ToListAsync(ct)).ToDictionary(i => (i.OrganId, i.Number));
    }
}
