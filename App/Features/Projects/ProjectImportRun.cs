using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Regions;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Projects;

/// <summary>One workbook of projects, judged by the same checks as the form and by the entity itself.</summary>
internal sealed class ProjectImportRun(OfficeDbContext db, CatalogueSet catalogue, RegionTree regions, HashSet<RegionCode> scope, TimeProvider clock) : IImportRun
{
    private readonly ProjectColumns _columns = new(catalogue);
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);
    private readonly HashSet<CreditCode> _newOwners = [];
    private readonly List<(ConstructionProject Project, Applicant? NewOwner)> _judged = [];
    private int _taken;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ImportFault>> JudgeAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct)
    {
        _judged.Clear();
        (List<(ImportRow Row, ProjectForm Form)> forms, Dictionary<CreditCode, Applicant> owners) = await ReadAsync(rows, ct);
        HashSet<string> taken = await TakenAsync(forms.ConvertAll(one => one.Form), ct);
        List<ImportFault> faults = [];
        foreach ((ImportRow row, ProjectForm form) in forms)
        {
            int before = faults.Count;
            faults.AddRange(ProjectFormChecks.Of(form, regions, catalogue).Select(problem => new ImportFault(row.Number, _columns.PlaceOf(problem.Field), problem.Sentence)));
            if (ProjectCode.TryParse(form.ProjectCode, out ProjectCode code))
            {
                AddCode(row, code, taken, faults);
            }

            if (RegionCode.TryParse(form.SiteRegion, out RegionCode region) && regions.Contains(region) && !scope.Contains(region))
            {
                faults.Add(new ImportFault(row.Number, _columns.PlaceOf(nameof(form.SiteRegion)), ProjectRules.OutsideRegion.Sentence));
            }

            if (faults.Count == before)
            {
                Try(row, form, owners, faults);
            }
        }

        return faults;
    }

    /// <inheritdoc/>
    public Task<string> PreviewAsync(CancellationToken ct) => Task.FromResult(
        $"将登记 {_codes.Count} 个项目{(_newOwners.Count > 0 ? $"，同时登记 {_newOwners.Count} 个新的建设单位" : "")}。");

    /// <inheritdoc/>
    public Task TakeAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct)
    {
        // Rows are only added; nothing that was read is changed, so nothing has to be looked for before each save but once, for the trail.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        foreach ((ConstructionProject project, Applicant? owner) in _judged)
        {
            if (owner is not null)
            {
                db.Add(owner);
            }

            db.Add(project);
        }

        _taken += _judged.Count;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<string> FinishAsync(CancellationToken ct) => Task.FromResult(
        $"已登记 {_taken} 个项目{(_newOwners.Count > 0 ? $"，新登记 {_newOwners.Count} 个建设单位" : "")}。");

    /// <inheritdoc/>
    public Task TellAsync() => Task.CompletedTask;

    private void AddCode(ImportRow row, ProjectCode code, HashSet<string> taken, List<ImportFault> faults)
    {
        int place = _columns.PlaceOf(nameof(ProjectForm.ProjectCode));
        if (!_codes.TryAdd(code.Value, row.Number))
        {
            faults.Add(new ImportFault(row.Number, place, $"项目代码与第 {_codes[code.Value]} 行相同"));
        }

        if (taken.Contains(code.Value))
        {
            faults.Add(new ImportFault(row.Number, place, ProjectRules.CodeTaken.Sentence));
        }
    }

    // The entity judges on its own; what it has made is what is taken over.
    private void Try(ImportRow row, ProjectForm form, Dictionary<CreditCode, Applicant> owners, List<ImportFault> faults)
    {
        try
        {
            CreditCode credit = CreditCode.Parse(form.Owner.CreditCode);
            bool isFirst = !owners.TryGetValue(credit, out Applicant? owner);
            owner ??= RegisterProject.NewOwner(form.Owner, clock);
            ConstructionProject project = ConstructionProject.Register(ProjectCode.Parse(form.ProjectCode), owner, ProjectFormAnswers.ParticularsOf(catalogue, form), clock);
            owners[credit] = owner;
            _judged.Add((project, isFirst ? owner : null));
            if (isFirst)
            {
                _newOwners.Add(credit);
            }
        }
        catch (RuleBroken broken)
        {
            faults.Add(new ImportFault(row.Number, _columns.PlaceOf(broken.Field), broken.Message));
        }
    }

    private async Task<(List<(ImportRow Row, ProjectForm Form)> Forms, Dictionary<CreditCode, Applicant> Owners)> ReadAsync(IReadOnlyList<ImportRow> rows, CancellationToken ct)
    {
        List<(ImportRow Row, ProjectForm Form)> forms = [.. rows.Select(row => (row, _columns.FormOf(row)))];
        List<CreditCode?> credits = [.. forms.Select(one => CreditCode.TryParse(one.Form.Owner.CreditCode, out CreditCode credit) ? credit : (CreditCode?)null).Where(c => c is not null).Distinct()];
        Dictionary<CreditCode, Applicant> owners = (await db.Set<Applicant>().IgnoreAutoIncludes().AsNoTracking().Where(a => credits.Contains(a.CreditCode)).ToListAsync(ct))
            .ToDictionary(a => a.CreditCode!.Value);
        foreach ((_, ProjectForm form) in forms)
        {
            bool isKnown = CreditCode.TryParse(form.Owner.CreditCode, out CreditCode credit) && owners.ContainsKey(credit);
            (form.IsNewOwner, form.OwnerId) = (!isKnown, isKnown ? owners[credit].Id : null);
        }

        return (forms, owners);
    }

    private async Task<HashSet<string>> TakenAsync(List<ProjectForm> forms, CancellationToken ct)
    {
        List<ProjectCode> codes = [.. forms.Select(form => ProjectCode.TryParse(form.ProjectCode, out ProjectCode code) ? code : (ProjectCode?)null).OfType<ProjectCode>().Distinct()];
        return [.. (await db.Set<ConstructionProject>().Where(p => codes.Contains(p.ProjectCode)).Select(p => p.ProjectCode).ToListAsync(ct)).Select(code => code.Value)];
    }
}
