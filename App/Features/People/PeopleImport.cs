using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.AspNetCore.Identity;

namespace ApprovalOffice.App.Features.People;

/// <summary>人员导入: officials and others with their accounts and first roles, from the list that a personnel office keeps.</summary>
public sealed class PeopleImport(OfficeReference reference, ILookupNormalizer normalizer, IChangeFeed feed, TimeProvider clock) : IImportTarget
{
    /// <summary>Its key.</summary>
    public const string Key = "people";

    /// <inheritdoc/>
    public string Kind => Key;

    /// <inheritdoc/>
    public string Title => "人员导入";

    /// <inheritdoc/>
    public string Purpose => "成批登记人员、账号和第一个岗位。导入的账号没有密码，还不能登录：请在人员页逐个“重置密码”，把初始密码当面交给本人。";

    /// <inheritdoc/>
    public string Permission => Permissions.KeepAccounts;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ImportColumn>> ColumnsAsync(CancellationToken ct) => PersonColumns.All((await reference.OrgansAsync(ct)).All.First(), clock.Today());

    /// <inheritdoc/>
    public async Task<IImportRun> OpenAsync(OfficeDbContext db, ImportAnswers said, CancellationToken ct) =>
        new PeopleImportRun(db, await reference.OrgansAsync(ct), normalizer, feed, clock);
}
