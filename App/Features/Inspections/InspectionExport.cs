using System.Runtime.CompilerServices;
using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Supervision;
using ApprovalOffice.Reports.Workbooks;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Inspections;

/// <summary>The list of inspections as a file.</summary>
public sealed class InspectionExport(InspectionList list, OfficeReference reference, TimeProvider clock) : IDetailSource
{
    /// <summary>Its key.</summary>
    public const string Key = "inspections";

    /// <inheritdoc/>
    public string Kind => Key;

    /// <inheritdoc/>
    public string Title => "监管检查";

    /// <inheritdoc/>
    public string? Permission => Permissions.ReadCases;

    /// <inheritdoc/>
    public IReadOnlyList<SheetColumn> Columns { get; } =
    [
        new("检查编号", ColumnKind.Code, 24, "检查机关自己的编号"),
        new("项目代码", ColumnKind.Code, 26),
        new("项目名称", ColumnKind.Text, 36),
        new("检查类型", ColumnKind.Text, 20),
        new("检查机关", ColumnKind.Text, 28),
        new("检查方式", ColumnKind.Text, 10),
        new("检查日期", ColumnKind.Date, 12),
        new("检查人员", ColumnKind.Text, 20),
        new("检查结论", ColumnKind.Text, 12),
        new("发现的问题", ColumnKind.Text, 50),
        new("整改期限", ColumnKind.Date, 12),
        new("整改完成日期", ColumnKind.Date, 14),
        new("逾期天数", ColumnKind.Days, 10, "自然日；未完成的算到导出当日"),
    ];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<(string Condition, string Value)>> ConditionsAsync(string query, CancellationToken ct)
    {
        InspectionFilter filter = InspectionFilter.Read(query);
        IReadOnlyDictionary<string, string> types = await list.TaskTypesAsync(ct);
        (string Condition, string Value)[] all =
        [
            ("项目代码或名称", filter.Project),
            ("检查机关", filter.OrganId is { } organ ? (await reference.OrgansAsync(ct)).All.FirstOrDefault(o => o.Id == organ)?.Name ?? organ.ToString() : ""),
            ("检查类型", types.GetValueOrDefault(filter.TaskType, filter.TaskType)),
            ("检查结论", filter.Conclusion?.Chinese() ?? ""),
            ("整改", filter.IsOverdue ? "只看逾期未完成的" : ""),
        ];
        return [.. all.Where(one => one.Value.Length > 0)];
    }

    /// <inheritdoc/>
    public async Task<long> CountAsync(OfficeDbContext db, string query, CancellationToken ct) =>
        await (await list.FindAsync(db, InspectionFilter.Read(query), ct)).LongCountAsync(ct);

    /// <inheritdoc/>
    public async IAsyncEnumerable<SheetValue[]> RowsAsync(OfficeDbContext db, string query, [EnumeratorCancellation] CancellationToken ct)
    {
        InspectionFilter filter = InspectionFilter.Read(query);
        IReadOnlyDictionary<string, string> types = await list.TaskTypesAsync(ct);
        DateOnly today = clock.Today();
        IQueryable<InspectionRow> rows = InspectionList.Rows(db, InspectionList.Sorted(await list.FindAsync(db, filter, ct), filter));
        await foreach (InspectionRow row in rows.AsAsyncEnumerable().WithCancellation(ct))
        {
            yield return
            [
                SheetValue.Of(row.Number), SheetValue.Of(row.ProjectCode.Value), SheetValue.Of(row.ProjectName), SheetValue.Of(types.GetValueOrDefault(row.TaskType, row.TaskType)),
                SheetValue.Of(row.OrganName), SheetValue.Of(row.Manner.Chinese()), SheetValue.Of(row.InspectedOn), SheetValue.Of(row.Inspectors), SheetValue.Of(row.Conclusion.Chinese()),
                SheetValue.Of(row.Findings), SheetValue.Of(row.RectifyDue), SheetValue.Of(row.RectifiedOn), SheetValue.Of(DaysOver(row, today)),
            ];
        }
    }

    private static long? DaysOver(InspectionRow row, DateOnly today) =>
        row.RectifyDue is { } due && (row.RectifiedOn ?? today) is var done && done > due ? done.DayNumber - due.DayNumber : null;
}
