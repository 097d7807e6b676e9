using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Catalogue.Storage;
using ApprovalOffice.Data.Persistence;

namespace ApprovalOffice.App.Features.Projects;

/// <summary>
/// 项目导入: projects that have their national code already, from the list that a district or the investment platform keeps. Candidates without a code
/// (储备项目) are not projects yet and are not registered by this.
/// </summary>
public sealed class ProjectImport(OfficeReference reference, CaseScope scope, TimeProvider clock) : IImportTarget
{
    /// <summary>Its key.</summary>
    public const string Key = "projects";

    /// <inheritdoc/>
    public string Kind => Key;

    /// <inheritdoc/>
    public string Title => "项目导入";

    /// <inheritdoc/>
    public string Purpose => "把已经赋码的项目成批登记。项目分类之外的其他情形按目录的默认值登记，可以在项目页补充单体等信息；还没有项目代码的储备项目不在此登记。";

    /// <inheritdoc/>
    public string Permission => Permissions.EnterCases;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ImportColumn>> ColumnsAsync(CancellationToken ct) => new ProjectColumns((await reference.CatalogueTodayAsync(ct)).Catalogue).Columns;

    /// <inheritdoc/>
    public async Task<IImportRun> OpenAsync(OfficeDbContext db, ImportAnswers said, CancellationToken ct)
    {
        CatalogueInForce catalogue = await reference.CatalogueTodayAsync(ct);
        return new ProjectImportRun(db, catalogue.Catalogue, (await reference.OrgansAsync(ct)).Regions, [.. await scope.RegionsAsync(ct)], clock);
    }
}
