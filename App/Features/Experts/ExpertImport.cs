using ApprovalOffice.App.Access;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Experts;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Reports.Workbooks;

namespace ApprovalOffice.App.Features.Experts;

/// <summary>专家导入: the pool as the office has kept it in a spreadsheet so far.</summary>
public sealed class ExpertImport(TimeProvider clock) : IImportTarget
{
    /// <summary>Its key.</summary>
    public const string Key = "experts";

    /// <summary>The columns.</summary>
    internal const int Name = 0, UnitName = 1, UnitCode = 2, Specialities = 3, Phone = 4, From = 5, To = 6;

    /// <inheritdoc/>
    public string Kind => Key;

    /// <inheritdoc/>
    public string Title => "专家导入";

    /// <inheritdoc/>
    public string Purpose => "成批专家入库。同一单位的同名专家只登记一次：再次导入时按修改专业、电话和聘期登记；利害关系和系统账号在专家页登记，导入不改动。";

    /// <inheritdoc/>
    public string Permission => Permissions.KeepExperts;

    /// <inheritdoc/>
    public Task<IReadOnlyList<ImportColumn>> ColumnsAsync(CancellationToken ct) => Task.FromResult<IReadOnlyList<ImportColumn>>(
    [
        new("姓名", ColumnKind.Text, true, "专家姓名", "江若溪"),
        new("工作单位", ColumnKind.Text, true, "单位全称", "示范市建筑设计研究院"),
        new("单位统一社会信用代码", ColumnKind.Code, true, "18 位；按它判断回避和同单位", "91990100MAEXAMPLE0"),
        new("专业", ColumnKind.Text, true, $"用顿号分隔，可以是：{string.Join(ExpertSpecialities.Separator, ExpertSpecialities.All)}", "建筑设计、消防工程"),
        new("联系电话", ColumnKind.Code, true, "手机号码，或者“区号-号码”", "0000-8100001"),
        new("聘期第一天", ColumnKind.Date, true, "聘用的第一天", Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        new("聘期最后一天", ColumnKind.Date, true, "聘用的最后一天", Today.AddYears(2).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
    ]);

    /// <inheritdoc/>
    public Task<IImportRun> OpenAsync(OfficeDbContext db, ImportAnswers said, CancellationToken ct) => Task.FromResult<IImportRun>(new ExpertImportRun(db, clock));

    private DateOnly Today => clock.Today();
}
