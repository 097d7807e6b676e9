using System.Runtime.CompilerServices;
using ApprovalOffice.App.Shell;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Reports.Workbooks;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Trail;

/// <summary>The trail as a file, for those who read it.</summary>
public sealed class TrailExport : IDetailSource
{
    /// <summary>Its key.</summary>
    public const string Key = "trail";

    /// <inheritdoc/>
    public string Kind => Key;

    /// <inheritdoc/>
    public string Title => "留痕";

    /// <inheritdoc/>
    public string? Permission => Access.Permissions.ReadTrail;

    /// <inheritdoc/>
    public IReadOnlyList<SheetColumn> Columns { get; } =
    [
        new("行号", ColumnKind.WholeNumber, 10),
        new("时间", ColumnKind.Instant, 17, "北京时间"),
        new("办理人", ColumnKind.Text, 12),
        new("机关", ColumnKind.Text, 20),
        new("网络地址", ColumnKind.Code, 16),
        new("业务", ColumnKind.Text, 24),
        new("记录", ColumnKind.Text, 16),
        new("记录标识", ColumnKind.Code, 38),
        new("方式", ColumnKind.Text, 14),
        new("办件编号", ColumnKind.Code, 24),
        new("内容", ColumnKind.Text, 90, "变更前 → 变更后；证件号码和电话在留痕中只以掩码保存"),
    ];

    /// <inheritdoc/>
    public Task<IReadOnlyList<(string Condition, string Value)>> ConditionsAsync(string query, CancellationToken ct)
    {
        TrailFilter filter = Read(query);
        (string Condition, string Value)[] all =
        [
            ("办理人姓名或用户名", filter.Person),
            ("记录", TrailWords.Records.GetValueOrDefault(filter.Record, filter.Record)),
            ("记录标识", filter.RecordId),
            ("方式", filter.Kind?.Chinese() ?? ""),
            ("办件编号", filter.CaseNumber),
            ("自", filter.From?.ToString("yyyy-MM-dd") ?? ""),
            ("至", filter.To?.ToString("yyyy-MM-dd") ?? ""),
        ];
        return Task.FromResult<IReadOnlyList<(string, string)>>([.. all.Where(one => one.Value.Length > 0)]);
    }

    /// <inheritdoc/>
    public async Task<long> CountAsync(OfficeDbContext db, string query, CancellationToken ct) => await (await FoundAsync(db, query, ct)).LongCountAsync(ct);

    /// <inheritdoc/>
    public async IAsyncEnumerable<SheetValue[]> RowsAsync(OfficeDbContext db, string query, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (AuditRecord line in (await FoundAsync(db, query, ct)).AsAsyncEnumerable().WithCancellation(ct))
        {
            TrailRow row = TrailList.Row(line);
            yield return
            [
                SheetValue.Of((long?)row.Id), SheetValue.OfInstant(OfficeTime.ToLocal(row.At)), SheetValue.Of(row.Actor), SheetValue.Of(row.Organ), SheetValue.Of(row.Address),
                SheetValue.Of(row.Operation), SheetValue.Of(row.Record), SheetValue.Of(row.RecordId), SheetValue.Of(row.Kind.Chinese()), SheetValue.Of(row.CaseNumber),
                SheetValue.Of(string.Join('\n', row.Changes.Select(change => $"{change.Field}：{Words(row.Kind, change)}"))),
            ];
        }
    }

    private static string Words(AuditKind kind, TrailChange change) => kind switch
    {
        AuditKind.Changed => $"{Shown(change.Before)} → {Shown(change.After)}",
        AuditKind.Removed => Shown(change.Before),
        _ => Shown(change.After),
    };

    private static string Shown(string? text) => text is { Length: > 0 } ? text : "空";

    private static TrailFilter Read(string query) => TrailFilter.Read(new Uri("http://office" + TrailUrls.Page + query)) with { After = null };

    private static async Task<IQueryable<AuditRecord>> FoundAsync(OfficeDbContext db, string query, CancellationToken ct)
    {
        TrailFilter filter = Read(query);
        return TrailList.Of(db, filter, await TrailList.ActorsAsync(db, filter.Person, ct));
    }
}
