using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Reports.Workbooks;

namespace ApprovalOffice.App.Features.Matters;

/// <summary>预警天数导入: what the office itself has decided about the matters of the catalogue, from the table that the departments have agreed on.</summary>
public sealed class WarningDaysImport(OfficeReference reference, IChangeFeed feed) : IImportTarget
{
    /// <summary>Its key.</summary>
    public const string Key = "warning-days";

    /// <summary>The matter.</summary>
    internal const int Code = 0;

    /// <summary>The days.</summary>
    internal const int Days = 2;

    /// <inheritdoc/>
    public string Kind => Key;

    /// <inheritdoc/>
    public string Title => "预警天数导入";

    /// <inheritdoc/>
    public string Purpose => "成批设定目录中各事项的预警天数。没有列出的事项不变；天数留空的事项恢复为按承诺时限三分之一预警。确认前会列出在办件预警日的变动。";

    /// <inheritdoc/>
    public string Permission => Permissions.KeepCatalogue;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ImportColumn>> ColumnsAsync(CancellationToken ct)
    {
        Data.Catalogue.Matters.ApprovalMatter example = (await reference.CatalogueTodayAsync(ct)).Catalogue.Matters[0];
        return
        [
            new("事项编码", ColumnKind.Code, true, "目录中的编码", example.Code),
            new("事项名称", ColumnKind.Text, false, "供核对，不导入", example.Name),
            new("预警天数", ColumnKind.Days, false, "到期前多少天转黄，0 至 60；留空恢复默认", "3"),
        ];
    }

    /// <inheritdoc/>
    public async Task<IImportRun> OpenAsync(OfficeDbContext db, ImportAnswers said, CancellationToken ct) =>
        new WarningDaysImportRun(db, (await reference.CatalogueTodayAsync(ct)).Catalogue, reference, feed);
}
