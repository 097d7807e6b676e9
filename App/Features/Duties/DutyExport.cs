using System.Runtime.CompilerServices;
using ApprovalOffice.App.Access;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Reports.Workbooks;
using Microsoft.AspNetCore.WebUtilities;

namespace ApprovalOffice.App.Features.Duties;

/// <summary>What remains after the decisions, one kind of it, as a file.</summary>
public sealed class DutyExport(DutyList list) : IDetailSource
{
    /// <summary>Its key.</summary>
    public const string Key = "duties";

    /// <inheritdoc/>
    public string Kind => Key;

    /// <inheritdoc/>
    public string Title => "后续登记";

    /// <inheritdoc/>
    public string? Permission => Permissions.ReadCases;

    /// <inheritdoc/>
    public IReadOnlyList<SheetColumn> Columns { get; } =
    [
        new("办件编号", ColumnKind.Code, 26),
        new("事项", ColumnKind.Text, 30),
        new("办理机关", ColumnKind.Text, 26),
        new("项目", ColumnKind.Text, 36),
        new("申请人", ColumnKind.Text, 30),
        new("内容", ColumnKind.Text, 44),
        new("期限或核查日期", ColumnKind.Date, 16, "缴款、承诺核查为期限；不实承诺为核查日期；未设期限的为空"),
        new("逾期天数", ColumnKind.Days, 10, "自然日，算到导出当日"),
    ];

    /// <inheritdoc/>
    public Task<IReadOnlyList<(string Condition, string Value)>> ConditionsAsync(string query, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<(string, string)>>([("分类", Asked(query).Chinese())]);

    /// <inheritdoc/>
    public Task<long> CountAsync(OfficeDbContext db, string query, CancellationToken ct) => list.CountAsync(db, Asked(query), ct);

    /// <inheritdoc/>
    public async IAsyncEnumerable<SheetValue[]> RowsAsync(OfficeDbContext db, string query, [EnumeratorCancellation] CancellationToken ct)
    {
        DutyKind kind = Asked(query);
        DateOnly today = list.Today;
        await foreach (DutyRow row in list.AllAsync(db, kind, ct))
        {
            long? over = kind != DutyKind.Credit && row.On is { } day && day < today ? today.DayNumber - day.DayNumber : null;
            yield return
            [
                SheetValue.Of(row.Number), SheetValue.Of(row.MatterName), SheetValue.Of(row.OrganName), SheetValue.Of(row.ProjectName), SheetValue.Of(row.ApplicantName),
                SheetValue.Of(row.What), SheetValue.Of(row.On), SheetValue.Of(over),
            ];
        }
    }

    private static DutyKind Asked(string query) => DutyUrls.KindOf(QueryHelpers.ParseQuery(query).GetValueOrDefault("kind"));
}
