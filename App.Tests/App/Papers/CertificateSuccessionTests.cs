using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Cases;
using ApprovalOffice.Tests.Support.Cases;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.Tests.App.Papers;

/// <summary>A certificate that is issued again says where the later one is.</summary>
public sealed class CertificateSuccessionTests
{
    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task ARevokedCertificate_LeadsToTheOneIssuedAgain(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        CaseFloor floor = new(office.Host.Services);
        Guid first = await office.Desk.GrantedAsync();
        await office.Desk.DispatchAsync();
        await office.Desk.ActAsync(first, CaseActor.Approver, null, async work => work.Case.Undo(
            CaseAction.Revoke, work.Act, new UndoGrounds("申请材料不实", "行政许可法第六十九条第二款", "可以申请行政复议") { ToldOn = OfficeZone.DateOf(work.Act.OccurredAt) },
            await work.Db.Set<ElectronicCertificate>().SingleAsync(c => c.CaseId == first), work.Calendar));

        Guid again = await office.Desk.GrantedAgainAsync(first);
        await office.Desk.DispatchAsync();

        ElectronicCertificate revoked = await office.Desk.CertificateAsync(first);
        ElectronicCertificate later = await office.Desk.CertificateAsync(again);
        revoked.Status.ShouldBe(CertificateStatus.Revoked);
        revoked.SuccessorId.ShouldBe(later.Id);
        later.SuccessorId.ShouldBeNull();
        string old = (await office.Desk.PapersAsync(first)).Single(p => p.Code == "ZZ-17").VerificationCode;
        string newer = (await office.Desk.PapersAsync(again)).Single(p => p.Code == "ZZ-17").VerificationCode;
        using HttpClient client = new() { BaseAddress = office.Host.Address };
        string page = System.Net.WebUtility.HtmlDecode(await client.GetStringAsync(new Uri("/verify/" + old, UriKind.Relative), TestContext.Current.CancellationToken));
        page.ShouldContain("属实，已撤销");
        page.ShouldContain(later.Number);
        page.ShouldContain("/verify/" + newer);
        OfficialDocument decision = (await office.Desk.PapersAsync(first)).Single(p => p.Code == "WS-12");
        page.ShouldContain("处理决定");
        page.ShouldContain(decision.Number);
        page.ShouldContain("/verify/" + decision.VerificationCode);
        string ofDecision = System.Net.WebUtility.HtmlDecode(await client.GetStringAsync(new Uri("/verify/" + decision.VerificationCode, UriKind.Relative), TestContext.Current.CancellationToken));
        ofDecision.ShouldContain("属实");
        ofDecision.ShouldNotContain("处理决定</dt>");
    }

    [Theory]
    [InlineData(CertificateStatus.Amended)]
    [InlineData(CertificateStatus.Superseded)]
    public void ACertificateInForce_GivesWayOnce(CertificateStatus status)
    {
        ElectronicCertificate old = Certificate(1), newer = Certificate(2), third = Certificate(3);

        old.GiveWayTo(newer, status, DateTime.UnixEpoch);

        old.Status.ShouldBe(status);
        old.SuccessorId.ShouldBe(newer.Id);
        Should.Throw<ApprovalOffice.Data.Rules.RuleBroken>(() => old.GiveWayTo(third, status, DateTime.UnixEpoch)).Rule.Code.ShouldBe("RSLT-006");
        Should.Throw<ApprovalOffice.Data.Rules.RuleBroken>(() => newer.GiveWayTo(newer, status, DateTime.UnixEpoch)).Rule.Code.ShouldBe("RSLT-006");
    }

    private static ElectronicCertificate Certificate(int number) => ElectronicCertificate.Issue(
        Guid.CreateVersion7(DateTimeOffset.UnixEpoch.AddMinutes(number)), Tests.Data.Cases.CaseStory.Draft().Case,
        new CertificateFace("ZZ-17", "建设工程规划许可证", $"建字第{number}号", "某单位", "某局", new DateOnly(2026, 10, 20), null), Guid.Empty, DateTime.UnixEpoch);
}
