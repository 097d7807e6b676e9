using System.Runtime.CompilerServices;
using ApprovalOffice.App.Access;
using ApprovalOffice.App.Shell;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Reports.Workbooks;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Notices;

/// <summary>The person's notices as a file.</summary>
public sealed class NoticeExport(CurrentPerson person) : IDetailSource
{
    /// <summary>Its key.</summary>
    public const string Key = "notices";

    /// <inheritdoc/>
    public string Kind => Key;

    /// <inheritdoc/>
    public string Title => "通知";

    /// <inheritdoc/>
    public string? Permission => null;

    /// <inheritdoc/>
    public IReadOnlyList<SheetColumn> Columns { get; } =
    [
        new("时间", ColumnKind.Instant, 17),
        new("标题", ColumnKind.Text, 30),
        new("内容", ColumnKind.Text, 80),
        new("是否已读", ColumnKind.Text, 9),
        new("页面", ColumnKind.Text, 40, "在系统内的地址"),
    ];

    /// <inheritdoc/>
    public Task<IReadOnlyList<(string Condition, string Value)>> ConditionsAsync(string query, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<(string, string)>>(IsUnreadOnly(query) ? [("范围", "未读")] : []);

    /// <inheritdoc/>
    public Task<long> CountAsync(OfficeDbContext db, string query, CancellationToken ct) => Found(db, query).LongCountAsync(ct);

    /// <inheritdoc/>
    public async IAsyncEnumerable<SheetValue[]> RowsAsync(OfficeDbContext db, string query, [EnumeratorCancellation] CancellationToken ct)
    {
        var rows = Found(db, query).OrderByDescending(n => n.CreatedAt).ThenByDescending(n => n.Id).Select(n => new { n.CreatedAt, n.Title, n.Body, n.ReadAt, n.Url });
        await foreach (var n in rows.AsAsyncEnumerable().WithCancellation(ct))
        {
            yield return
            [
                SheetValue.OfInstant(OfficeTime.ToLocal(n.CreatedAt)), SheetValue.Of(n.Title), SheetValue.Of(n.Body), SheetValue.Of(n.ReadAt is null ? "未读" : "已读"), SheetValue.Of(n.Url),
            ];
        }
    }

    private static bool IsUnreadOnly(string query) => QueryHelpers.ParseQuery(query).GetValueOrDefault("unread") == "1";

    private IQueryable<Notice> Found(OfficeDbContext db, string query)
    {
        Guid me = person.PersonId;
        bool unread = IsUnreadOnly(query);
        return db.Set<Notice>().AsNoTracking().Where(n => n.PersonId == me && (!unread || n.ReadAt == null));
    }
}
