using System.Runtime.CompilerServices;
using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Publications;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Reports.Workbooks;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Primitives;

namespace ApprovalOffice.App.Features.Publications;

/// <summary>
/// The decisions of a tab as a file, in the order of columns in which licences are published 双公示. A natural person's number is masked;
/// telephones, addresses and the number of a representative are not in it at all.
/// </summary>
public sealed class PublicationExport(PublicationScope scope, OfficeReference reference) : IDetailSource
{
    /// <summary>Its key.</summary>
    public const string Key = "publications";

    /// <inheritdoc/>
    public string Kind => Key;

    /// <inheritdoc/>
    public string Title => "双公示";

    /// <inheritdoc/>
    public string? Permission => Permissions.ReadCases;

    /// <inheritdoc/>
    public IReadOnlyList<SheetColumn> Columns { get; } =
    [
        new("行政相对人名称", ColumnKind.Text, 30),
        new("行政相对人类别", ColumnKind.Text, 14, "法人及非法人组织，或者自然人"),
        new("统一社会信用代码", ColumnKind.Code, 22, "自然人为空"),
        new("法定代表人", ColumnKind.Text, 12, "自然人为空"),
        new("自然人证件号码", ColumnKind.Code, 22, "掩码；法人及非法人组织为空"),
        new("行政许可决定文书名称", ColumnKind.Text, 28),
        new("行政许可决定文书号", ColumnKind.Text, 28),
        new("许可类别", ColumnKind.Text, 10, "普通、特许、认可、核准、登记；事项目录没有这一项，由机关填写"),
        new("许可证书名称", ColumnKind.Text, 28, "没有证书的为空"),
        new("许可编号", ColumnKind.Text, 28, "证书的编号；没有证书的为空"),
        new("许可内容", ColumnKind.Text, 44),
        new("许可决定日期", ColumnKind.Date, 12),
        new("有效期自", ColumnKind.Date, 12, "证书上的发证日期；不予许可的为空"),
        new("有效期至", ColumnKind.Date, 12, "证书没有写有效期的为空"),
        new("许可机关", ColumnKind.Text, 28),
        new("许可机关统一社会信用代码", ColumnKind.Code, 22),
        new("当前状态", ColumnKind.Text, 10, "有效，或者无效（证书已撤销、撤回、注销、失效，或者决定已不再成立）"),
        new("数据来源单位", ColumnKind.Text, 28),
        new("数据来源单位统一社会信用代码", ColumnKind.Code, 22),
        new("办件编号", ColumnKind.Code, 26),
        new("公示期限", ColumnKind.Date, 12, "决定之日起第七个工作日"),
        new("公示日期", ColumnKind.Date, 12, "没有公示的为空"),
        new("公示网址或者栏目", ColumnKind.Text, 40),
    ];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<(string Condition, string Value)>> ConditionsAsync(string query, CancellationToken ct)
    {
        (PublicationTab tab, Guid? organ) = Asked(query);
        string of = organ is { } only ? (await reference.OrgansAsync(ct)).All.FirstOrDefault(o => o.Id == only)?.Name ?? "没有这个机关" : "";
        return [("分类", PublicationWords.Of(tab)), .. of.Length > 0 ? [("许可机关", of)] : Array.Empty<(string, string)>()];
    }

    /// <inheritdoc/>
    public async Task<long> CountAsync(OfficeDbContext db, string query, CancellationToken ct)
    {
        (PublicationTab tab, Guid? organ) = Asked(query);
        return await (await scope.OfAsync(db, tab, organ, ct)).LongCountAsync(ct);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<SheetValue[]> RowsAsync(OfficeDbContext db, string query, [EnumeratorCancellation] CancellationToken ct)
    {
        (PublicationTab tab, Guid? organ) = Asked(query);
        Dictionary<Guid, Organ> organs = (await reference.OrgansAsync(ct)).All.ToDictionary(o => o.Id);
        var rows =
            from p in PublicationList.InOrder(await scope.OfAsync(db, tab, organ, ct), tab)
            join c in db.Set<ApprovalCase>().AsNoTracking() on p.CaseId equals c.Id
            join a in db.Set<Applicant>().AsNoTracking().IgnoreAutoIncludes() on c.Subject.ApplicantId equals a.Id
            select new
            {
                p.OrganId, p.RegionCode, p.Decision, p.DecidedOn, p.PublishedOn, p.Site, c.Number, c.UndoneBy, MatterName = c.Matter.Name, c.Matter.Kind, c.Subject.ProjectName, c.Subject.ApplicantName,
                c.Organ.OrganName, a.CreditCode, a.ResidentId, a.Representative, IsPerson = a.Kind == ApplicantKind.NaturalPerson,
                Paper = db.Set<OfficialDocument>().Where(d => d.CaseId == c.Id && d.EventSequence == p.EventSequence).OrderBy(d => d.Id).Select(d => new { d.Title, d.Number }).FirstOrDefault(),
                Certificate = db.Set<ElectronicCertificate>().Where(x => x.CaseId == c.Id).OrderBy(x => x.Id).Select(x => new { x.Name, x.Number, x.IssuedOn, x.ValidUntil, x.Status }).FirstOrDefault(),
            };
        await foreach (var one in rows.AsAsyncEnumerable().WithCancellation(ct))
        {
            Organ? by = organs.GetValueOrDefault(one.OrganId);
            MatterWords words = MatterWords.Of(one.Kind);
            bool isGrant = one.Decision == CaseDecision.Grant;
            bool holds = !isGrant || (one.UndoneBy is null && (one.Certificate is null || one.Certificate.Status is CertificateStatus.Effective or CertificateStatus.Amended));
            DateOnly due = new LegalPeriods(await reference.CalendarAsync(one.RegionCode, ct)).PublicationDue(one.DecidedOn);
            yield return
            [
                SheetValue.Of(one.ApplicantName), SheetValue.Of(one.IsPerson ? "自然人" : "法人及非法人组织"), SheetValue.Of(one.CreditCode?.Value),
                SheetValue.Of(one.IsPerson ? null : one.Representative), SheetValue.Of(one.ResidentId?.Masked),
                SheetValue.Of(one.Paper?.Title ?? one.Certificate?.Name), SheetValue.Of(one.Paper?.Number ?? one.Certificate?.Number), default,
                SheetValue.Of(isGrant ? one.Certificate?.Name : null), SheetValue.Of(isGrant ? one.Certificate?.Number : null),
                SheetValue.Of($"{one.ProjectName}：{one.MatterName}，{(isGrant ? words.Granted : words.Denied)}"), SheetValue.Of(one.DecidedOn),
                SheetValue.Of(isGrant ? one.Certificate?.IssuedOn ?? one.DecidedOn : null), SheetValue.Of(isGrant ? one.Certificate?.ValidUntil : null),
                SheetValue.Of(one.OrganName), SheetValue.Of(by?.CreditCode.Value), SheetValue.Of(holds ? "有效" : "无效"), SheetValue.Of(one.OrganName), SheetValue.Of(by?.CreditCode.Value),
                SheetValue.Of(one.Number?.Value), SheetValue.Of(due), SheetValue.Of(one.PublishedOn), SheetValue.Of(one.Site),
            ];
        }
    }

    private static (PublicationTab Tab, Guid? Organ) Asked(string query)
    {
        Dictionary<string, StringValues> said = QueryHelpers.ParseQuery(query);
        return (PublicationUrls.TabOf(said.GetValueOrDefault("tab")), Guid.TryParse(said.GetValueOrDefault("organ"), out Guid organ) ? organ : null);
    }
}
