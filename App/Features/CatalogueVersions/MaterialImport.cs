using ApprovalOffice.App.Access;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Drafts;
using ApprovalOffice.Data.Catalogue.Materials;
using ApprovalOffice.Data.Catalogue.Storage;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.CatalogueVersions;

/// <summary>材料目录导入: the materials as the city keeps them in a spreadsheet, published as a version of the catalogue.</summary>
public sealed class MaterialImport(IDbContextFactory<OfficeDbContext> contexts, CurrentPerson person, IChangeFeed feed, TimeProvider clock) : IImportTarget
{
    /// <summary>Its key.</summary>
    public const string Key = "catalogue-materials";

    /// <inheritdoc/>
    public string Kind => Key;

    /// <inheritdoc/>
    public string Title => "材料目录导入";

    /// <inheritdoc/>
    public string Purpose => "成批修改材料目录：名称、来源、份数、容缺天数、填报须知、适用事项等；新增材料在末尾加行，填新的编码。模板就是最近一版目录，在原处修改；没有列出的材料和没有改动的格不变。核对通过后对照改动，确认后发布为新的目录版本。";

    /// <inheritdoc/>
    public string Permission => Permissions.KeepCatalogue;

    /// <inheritdoc/>
    public IReadOnlyList<ImportSetting> Settings => VersionAnswers.Settings;

    /// <inheritdoc/>
    public string? ComparisonOf(Guid taskId) => CatalogueUrls.Draft(taskId);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ImportColumn>> ColumnsAsync(CancellationToken ct) => (await LastAsync(ct)).Columns;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string[]>> RowsAsync(CancellationToken ct) => (await LastAsync(ct)).Rows;

    /// <inheritdoc/>
    public async Task<ImportAnswers> PrepareAsync(ImportAnswers said, CancellationToken ct)
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        return await VersionAnswers.PrepareAsync(db, said, clock, ct);
    }

    /// <inheritdoc/>
    public async Task<IImportRun> OpenAsync(OfficeDbContext db, ImportAnswers said, CancellationToken ct)
    {
        CatalogueVersion last = await CatalogueVersionList.LastAsync(db, ct);
        VersionAnswers answers = VersionAnswers.Read(said, last);
        CatalogueDraft draft = new(last);
        return new CatalogueImportRun<ApplicationMaterial>(db, draft, SheetOf(draft.Basis), answers, person, feed, clock);
    }

    private static CatalogueSheet<ApplicationMaterial> SheetOf(CatalogueSet catalogue) => new()
    {
        File = "materials.json", CodeTitle = "材料编码", Unknown = "目录中没有这种材料；新增的编码应为 CL-三位顺序号", NewHelp = "目录中的编码，不能改动；新增的材料填新的编码，如 CL-601", New = MaterialFields.New,
        Entries = [.. catalogue.Materials.Select(m => (m.Code, m))], Fields = MaterialFields.Of(catalogue),
    };

    private async Task<CatalogueSheet<ApplicationMaterial>> LastAsync(CancellationToken ct)
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        return SheetOf((await CatalogueVersionList.LastAsync(db, ct)).Parse());
    }
}
