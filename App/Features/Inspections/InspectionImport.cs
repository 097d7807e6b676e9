using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Persistence;

namespace ApprovalOffice.App.Features.Inspections;

/// <summary>监管检查结果导入: what the organs have found at the projects, from the tables that their supervision keeps.</summary>
public sealed class InspectionImport(OfficeReference reference, CaseScope scope, TimeProvider clock) : IImportTarget
{
    /// <summary>Its key.</summary>
    public const string Key = "inspections";

    /// <inheritdoc/>
    public string Kind => Key;

    /// <inheritdoc/>
    public string Title => "监管检查结果导入";

    /// <inheritdoc/>
    public string Purpose =>
        "成批登记事中事后监管的检查结果。同一机关的同一检查编号只登记一次：再次导入时内容相同的不再登记，内容不同的（例如补上整改完成日期）按更正登记，确认前会列出。";

    /// <inheritdoc/>
    public string Permission => Permissions.EnterInspections;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ImportColumn>> ColumnsAsync(CancellationToken ct)
    {
        IReadOnlyList<Organ> organs = await scope.OrgansAsync(ct);
        CatalogueSet catalogue = (await reference.CatalogueTodayAsync(ct)).Catalogue;
        return new InspectionColumns(catalogue.Files.Supervision.TaskTypes).All(organs.Count > 0 ? organs[0] : (await reference.OrgansAsync(ct)).All.First(), clock.Today());
    }

    /// <inheritdoc/>
    public async Task<IImportRun> OpenAsync(OfficeDbContext db, ImportAnswers said, CancellationToken ct) => new InspectionImportRun(
        db,
        new InspectionColumns((await reference.CatalogueTodayAsync(ct)).Catalogue.Files.Supervision.TaskTypes),
        (await scope.OrgansAsync(ct)).GroupBy(o => o.Name).ToDictionary(g => g.Key, g => g.First()),
        [.. await scope.RegionsAsync(ct)],
        clock);
}
