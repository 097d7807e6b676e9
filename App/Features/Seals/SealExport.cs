using System.Runtime.CompilerServices;
using ApprovalOffice.App.Access;
using ApprovalOffice.App.Shell;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Reports.Workbooks;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Seals;

/// <summary>用印登记 as a file.</summary>
public sealed class SealExport(SealList list, OfficeReference reference) : IDetailSource
{
    /// <summary>Its key.</summary>
    public const string Key = "seals";

    /// <inheritdoc/>
    public string Kind => Key;

    /// <inheritdoc/>
    public string Title => "用印登记";

    /// <inheritdoc/>
    public string? Permission => Permissions.ReadSeals;

    /// <inheritdoc/>
    public IReadOnlyList<SheetColumn> Columns { get; } =
    [
        new("用印时间", ColumnKind.Instant, 17, "北京时间"),
        new("文书", ColumnKind.Text, 30),
        new("文书编号", ColumnKind.Code, 30),
        new("送往", ColumnKind.Text, 30),
        new("印章所属机关", ColumnKind.Text, 28),
        new("申请用印人", ColumnKind.Text, 12, "作出该决定的人；依法自动产生的文书为空"),
        new("事由", ColumnKind.Text, 16),
        new("申请用印时间", ColumnKind.Instant, 17, "北京时间"),
        new("签名证书", ColumnKind.Text, 32),
        new("证书序列号", ColumnKind.Code, 36),
        new("签名算法", ColumnKind.Text, 16),
    ];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<(string Condition, string Value)>> ConditionsAsync(string query, CancellationToken ct)
    {
        SealFilter filter = SealFilter.Read(query);
        (string Condition, string Value)[] all =
        [
            ("文书编号", filter.Number),
            ("机关", filter.OrganId is { } organ ? (await reference.OrgansAsync(ct)).All.FirstOrDefault(o => o.Id == organ)?.Name ?? organ.ToString() : ""),
            ("起", filter.From is { } from ? OfficeTime.Show(from) : ""),
            ("止", filter.To is { } to ? OfficeTime.Show(to) : ""),
        ];
        return [.. all.Where(one => one.Value.Length > 0)];
    }

    /// <inheritdoc/>
    public async Task<long> CountAsync(OfficeDbContext db, string query, CancellationToken ct) => await (await list.FindAsync(db, Whole(query), ct)).LongCountAsync(ct);

    /// <inheritdoc/>
    public async IAsyncEnumerable<SheetValue[]> RowsAsync(OfficeDbContext db, string query, [EnumeratorCancellation] CancellationToken ct)
    {
        IQueryable<SealRow> rows = SealList.Rows((await list.FindAsync(db, Whole(query), ct)).OrderByDescending(u => u.SealedAt).ThenByDescending(u => u.Id));
        await foreach (SealRow row in rows.AsAsyncEnumerable().WithCancellation(ct))
        {
            yield return
            [
                SheetValue.OfInstant(OfficeTime.ToLocal(row.SealedAt)), SheetValue.Of(row.Title), SheetValue.Of(row.Number), SheetValue.Of(row.HolderName), SheetValue.Of(row.OrganName),
                SheetValue.Of(row.RequestedByName), SheetValue.Of(row.Occasion), SheetValue.OfInstant(OfficeTime.ToLocal(row.RequestedAt)), SheetValue.Of(row.KeySubject),
                SheetValue.Of(row.KeySerialNumber), SheetValue.Of(row.Algorithm),
            ];
        }
    }

    private static SealFilter Whole(string query) => SealFilter.Read(query) with { After = null };
}
