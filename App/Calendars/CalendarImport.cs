using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;

namespace ApprovalOffice.App.Calendars;

/// <summary>放假安排导入: the calendar from a workbook, as those who keep the catalogue bring it.</summary>
public sealed class CalendarImport(OfficeReference reference, IChangeFeed feed) : IImportTarget
{
    /// <summary>Its key.</summary>
    public const string Key = "calendar";

    /// <inheritdoc/>
    public string Kind => Key;

    /// <inheritdoc/>
    public string Title => "放假安排导入";

    /// <inheritdoc/>
    public string Purpose => "导入国务院办公厅或者区域的放假、调休安排。工作簿中出现的年度整年替换，其他年度不变；确认前会列出在办件到期日的变动。";

    /// <inheritdoc/>
    public string Permission => Permissions.KeepCatalogue;

    /// <inheritdoc/>
    public Task<IReadOnlyList<ImportColumn>> ColumnsAsync(CancellationToken ct) => Task.FromResult(CalendarSheet.Columns);

    /// <inheritdoc/>
    public async Task<IImportRun> OpenAsync(OfficeDbContext db, ImportAnswers said, CancellationToken ct) =>
        new CalendarImportRun(db, new CalendarSheet((await reference.OrgansAsync(ct)).Regions), reference, feed);
}
