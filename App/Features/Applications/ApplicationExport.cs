using System.Runtime.CompilerServices;
using ApprovalOffice.App.Access;
using ApprovalOffice.App.Shell;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Reports.Workbooks;
using Microsoft.AspNetCore.WebUtilities;

namespace ApprovalOffice.App.Features.Applications;

/// <summary>我的申请 as a file.</summary>
public sealed class ApplicationExport(ApplicationList list) : IDetailSource
{
    /// <summary>Its key.</summary>
    public const string Key = "applications";

    /// <inheritdoc/>
    public string Kind => Key;

    /// <inheritdoc/>
    public string Title => "我的申请";

    /// <inheritdoc/>
    public string? Permission => Permissions.Apply;

    /// <inheritdoc/>
    public IReadOnlyList<SheetColumn> Columns { get; } =
    [
        new("办件编号", ColumnKind.Code, 26, "草稿没有编号"),
        new("事项", ColumnKind.Text, 30),
        new("项目", ColumnKind.Text, 36),
        new("申请人", ColumnKind.Text, 30),
        new("状态", ColumnKind.Text, 12),
        new("亮灯", ColumnKind.Light, 8, "受理前没有灯"),
        new("期限", ColumnKind.Date, 12, "补正、受理或者承诺期限的最后一日；没有期限在计算的为空"),
        new("现在要做的", ColumnKind.Text, 34),
        new("最近变动", ColumnKind.Instant, 17, "北京时间"),
    ];

    /// <inheritdoc/>
    public Task<IReadOnlyList<(string Condition, string Value)>> ConditionsAsync(string query, CancellationToken ct)
    {
        string group = GroupOf(query);
        string name = ApplicationList.Groups.FirstOrDefault(one => one.Code == group).Name ?? "";
        return Task.FromResult<IReadOnlyList<(string, string)>>(name.Length > 0 ? [("范围", name)] : []);
    }

    /// <inheritdoc/>
    public Task<long> CountAsync(OfficeDbContext db, string query, CancellationToken ct) => list.CountAsync(db, GroupOf(query), ct);

    /// <inheritdoc/>
    public async IAsyncEnumerable<SheetValue[]> RowsAsync(OfficeDbContext db, string query, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (ApplicationRow row in list.AllAsync(db, GroupOf(query), ct))
        {
            yield return
            [
                SheetValue.Of(row.Number), SheetValue.Of(row.MatterName), SheetValue.Of(row.ProjectName), SheetValue.Of(row.ApplicantName), SheetValue.Of(row.State.Chinese(row.Kind)),
                SheetValue.Of(row.Light is { } light ? Lights.Word(light) : ""), SheetValue.Of(row.Due), SheetValue.Of(row.Next), SheetValue.OfInstant(OfficeTime.ToLocal(row.ChangedAt)),
            ];
        }
    }

    private static string GroupOf(string query) => QueryHelpers.ParseQuery(query).GetValueOrDefault("group").ToString();
}
