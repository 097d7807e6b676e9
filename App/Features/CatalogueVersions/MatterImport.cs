using ApprovalOffice.App.Access;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Drafts;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.Catalogue.Storage;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.CatalogueVersions;

/// <summary>事项目录导入: the matters as the city keeps them in a spreadsheet, published as a version of the catalogue.</summary>
public sealed class MatterImport(IDbContextFactory<OfficeDbContext> contexts, CurrentPerson person, IChangeFeed feed, TimeProvider clock) : IImportTarget
{
    /// <summary>Its key.</summary>
    public const string Key = "catalogue-matters";

    /// <inheritdoc/>
    public string Kind => Key;

    /// <inheritdoc/>
    public string Title => "事项目录导入";

    /// <inheritdoc/>
    public string Purpose => "成批修改事项目录：名称、实施部门、承诺时限、办理方式、审查要点等；新增事项在末尾加行，填新的编码。模板就是最近一版目录，在原处修改；没有列出的事项和没有改动的格不变。核对通过后对照改动，确认后发布为新的目录版本。";

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
        return new CatalogueImportRun<ApprovalMatter>(db, draft, SheetOf(draft.Basis), answers, person, feed, clock);
    }

    private static CatalogueSheet<ApprovalMatter> SheetOf(CatalogueSet catalogue) => new()
    {
        File = "matters.json", CodeTitle = "事项编码", Unknown = "目录中没有这个事项；新增的编码应为 SX-阶段（1 至 5）-三位顺序号", NewHelp = "目录中的编码，不能改动；新增的事项填新的编码，如 SX-3-101", New = MatterFields.New,
        Entries = [.. catalogue.Matters.Select(m => (m.Code, m))], Fields = MatterFields.Of(catalogue),
    };

    private async Task<CatalogueSheet<ApprovalMatter>> LastAsync(CancellationToken ct)
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        return SheetOf((await CatalogueVersionList.LastAsync(db, ct)).Parse());
    }
}
