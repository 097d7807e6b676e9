using System.Runtime.CompilerServices;
using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Reports.Workbooks;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Primitives;

namespace ApprovalOffice.App.Features.People;

/// <summary>The list of people as a file: what the list shows, no telephone and no identity number.</summary>
public sealed class PersonExport(OfficeReference reference, TimeProvider clock) : IDetailSource
{
    /// <summary>Its key.</summary>
    public const string Key = "people";

    /// <inheritdoc/>
    public string Kind => Key;

    /// <inheritdoc/>
    public string Title => "人员与账号";

    /// <inheritdoc/>
    public string? Permission => Permissions.KeepAccounts;

    /// <inheritdoc/>
    public IReadOnlyList<SheetColumn> Columns { get; } =
    [
        new("姓名", ColumnKind.Text, 12),
        new("用户名", ColumnKind.Code, 22),
        new("机关、科室", ColumnKind.Text, 40),
        new("今日岗位", ColumnKind.Text, 40, "导出当日在任的岗位"),
        new("账号状态", ColumnKind.Text, 12),
    ];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<(string Condition, string Value)>> ConditionsAsync(string query, CancellationToken ct)
    {
        PeopleFilter filter = Read(query);
        (string Condition, string Value)[] all =
        [
            ("姓名或用户名", filter.Text.Trim()),
            ("岗位", filter.Role?.Chinese() ?? ""),
            ("机关", filter.OrganId is { } organ ? (await reference.OrgansAsync(ct)).All.FirstOrDefault(o => o.Id == organ)?.Name ?? organ.ToString() : ""),
            ("账号状态", filter.State?.Chinese() ?? ""),
        ];
        return [.. all.Where(one => one.Value.Length > 0)];
    }

    /// <inheritdoc/>
    public Task<long> CountAsync(OfficeDbContext db, string query, CancellationToken ct) => PeopleList.Narrow(db, Read(query), clock.Today()).LongCountAsync(ct);

    /// <inheritdoc/>
    public async IAsyncEnumerable<SheetValue[]> RowsAsync(OfficeDbContext db, string query, [EnumeratorCancellation] CancellationToken ct)
    {
        DateOnly today = clock.Today();
        DateTimeOffset now = clock.GetUtcNow();
        OrganDirectory organs = await reference.OrgansAsync(ct);
        var rows = PeopleList.Narrow(db, Read(query), today).OrderBy(p => p.Name).ThenBy(p => p.Id).Select(p => new
        {
            p.Name, p.OrganId, p.SectionId,
            Account = db.Users.FirstOrDefault(a => a.PersonId == p.Id),
            Roles = p.Assignments.Where(a => a.From <= today && (a.To == null || a.To >= today)).Select(a => a.Role).ToList(),
        });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(ct))
        {
            yield return
            [
                SheetValue.Of(row.Name), SheetValue.Of(row.Account?.UserName), SheetValue.Of(OrganWords.Of(organs, row.OrganId, row.SectionId)),
                SheetValue.Of(string.Join('、', row.Roles.Distinct().Order().Select(role => role.Chinese()))), SheetValue.Of(AccountStateWords.Of(row.Account, now).Chinese()),
            ];
        }
    }

    private static PeopleFilter Read(string query)
    {
        Dictionary<string, StringValues> said = QueryHelpers.ParseQuery(query);
        return PeopleFilter.Of(said.GetValueOrDefault("q"), said.GetValueOrDefault("role"), said.GetValueOrDefault("organ"), said.GetValueOrDefault("state"), null);
    }
}
