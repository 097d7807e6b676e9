using System.Runtime.CompilerServices;
using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Anomalies;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Reports.Workbooks;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Anomalies;

/// <summary>The list of evidence as a file.</summary>
public sealed class AnomalyExport(AnomalyList list, OfficeReference reference) : IDetailSource
{
    /// <summary>Its key.</summary>
    public const string Key = "anomalies";

    /// <inheritdoc/>
    public string Kind => Key;

    /// <inheritdoc/>
    public string Title => "办理异常线索";

    /// <inheritdoc/>
    public string? Permission => Permissions.ReadCases;

    /// <inheritdoc/>
    public IReadOnlyList<SheetColumn> Columns { get; } =
    [
        new("办件编号", ColumnKind.Code, 26),
        new("项目名称", ColumnKind.Text, 36),
        new("事项", ColumnKind.Text, 30),
        new("办理机关", ColumnKind.Text, 28),
        new("线索类型", ColumnKind.Text, 16),
        new("发生日期", ColumnKind.Date, 12),
        new("办理人员", ColumnKind.Text, 12),
        new("事实", ColumnKind.Text, 60, "系统记录的时间和日期，只作线索，不作结论"),
        new("部门情况说明", ColumnKind.Text, 40),
        new("核实结论", ColumnKind.Text, 14),
        new("核实情况", ColumnKind.Text, 40),
    ];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<(string Condition, string Value)>> ConditionsAsync(string query, CancellationToken ct)
    {
        AnomalyFilter filter = AnomalyFilter.Read(query);
        (string Condition, string Value)[] all =
        [
            ("核实", filter.Standing switch { AnomalyStanding.Open => "待核实", AnomalyStanding.Judged => "已核实", _ => "" }),
            ("线索类型", filter.Kind?.Chinese() ?? ""),
            ("核实结论", filter.Finding?.Chinese() ?? ""),
            ("办理机关", filter.OrganId is { } organ ? (await reference.OrgansAsync(ct)).All.FirstOrDefault(o => o.Id == organ)?.Name ?? organ.ToString() : ""),
            ("发生日期自", AnomalyFilter.Show(filter.From)),
            ("发生日期至", AnomalyFilter.Show(filter.To)),
        ];
        return [.. all.Where(one => one.Value.Length > 0)];
    }

    /// <inheritdoc/>
    public async Task<long> CountAsync(OfficeDbContext db, string query, CancellationToken ct) =>
        await (await list.FindAsync(db, AnomalyFilter.Read(query), ct)).LongCountAsync(ct);

    /// <inheritdoc/>
    public async IAsyncEnumerable<SheetValue[]> RowsAsync(OfficeDbContext db, string query, [EnumeratorCancellation] CancellationToken ct)
    {
        IQueryable<AnomalyRow> rows = AnomalyList.Rows(db, AnomalyList.Sorted(await list.FindAsync(db, AnomalyFilter.Read(query), ct)));
        await foreach (AnomalyRow row in rows.AsAsyncEnumerable().WithCancellation(ct))
        {
            yield return
            [
                SheetValue.Of(row.CaseNumber), SheetValue.Of(row.ProjectName), SheetValue.Of(row.MatterName), SheetValue.Of(row.OrganName), SheetValue.Of(row.Kind.Chinese()),
                SheetValue.Of(OfficeZone.DateOf(row.OccurredAt)), SheetValue.Of(row.PersonName), SheetValue.Of(row.Facts), SheetValue.Of(row.Explanation ?? ""),
                SheetValue.Of(row.Finding?.Chinese() ?? "待核实"), SheetValue.Of(row.FindingReason ?? ""),
            ];
        }
    }
}
