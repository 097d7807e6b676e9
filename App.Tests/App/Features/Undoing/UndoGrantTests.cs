using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.Features.Statements;
using ApprovalOffice.App.Features.Undoing;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.App.Features.Review;
using ApprovalOffice.Tests.Support.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Features.Undoing;

/// <summary>A grant is revoked after its holder was heard, withdrawn for a compensation, or cancelled; the certificate follows, on both engines.</summary>
public sealed class UndoGrantTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AGrant_IsRevoked_AfterTheHearingThatWasAskedFor(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = await GrantedAsync(office);
        UndoEntry entry = Entry("申请时提交的土地权属证明系伪造");
        (await UndoAsync(office, "reviewer", at, CaseAction.Revoke, entry)).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await UndoAsync(office, "head", at, CaseAction.Revoke, Entry(" "))).ShouldRefuse("CASE-005", "Reason");
        (await UndoAsync(office, "head", at, CaseAction.Revoke, entry)).ShouldRefuse("CASE-072", "ToldOn");
        (await SheetAsync(office, "reviewer", at)).Possible.ShouldBe([CaseAction.InformOfHearing, CaseAction.RecordStatement]);

        at = (await NoteAsync(office, "reviewer", at, CaseAction.InformOfHearing, "拟撤销许可")).Done(at);
        (await UndoAsync(office, "head", at, CaseAction.Revoke, entry)).ShouldRefuse("CASE-037");
        StatementSheet told = (await office.AsAsync("applicant", s => s.GetRequiredService<StatementSheets>().FindAsync(at.CaseId, Ct)))!;
        (told.MayAsk, told.MayState, told.HearingAskBy).ShouldBe((true, true, new DateOnly(2026, 10, 27)));
        at = (await NoteAsync(office, "applicant", at, CaseAction.RequestHearing, "材料系第三方提供，要求听证")).Done(at);
        (await UndoAsync(office, "head", at, CaseAction.Revoke, entry)).ShouldRefuse("CASE-038");
        (await SheetAsync(office, "reviewer", at)).Possible.ShouldContain(CaseAction.HoldHearing);
        office.Clock.Advance(TimeSpan.FromDays(10));
        at = (await NoteAsync(office, "reviewer", at, CaseAction.HoldHearing, "10 月 30 日举行，当事人承认材料不实，笔录附卷")).Done(at);

        at = (await UndoAsync(office, "head", at, CaseAction.Revoke, entry)).Done(at);
        (await StatusAsync(office, at)).ShouldBe(CertificateStatus.Revoked);
        OfficialDocument paper = await office.WithDbAsync(db => db.Set<OfficialDocument>().SingleAsync(d => d.CaseId == at.CaseId && d.Code == "WS-12"));
        paper.Model.ShouldContain("土地权属证明系伪造");
        paper.Model.ShouldContain("第六十九条");
        paper.Model.ShouldContain("依法举行听证");
        OfficialDocument told46 = await office.WithDbAsync(db => db.Set<OfficialDocument>().SingleAsync(d => d.CaseId == at.CaseId && d.Code == "WS-08"));
        ApprovalOffice.App.Papers.PaperDrawings.TextOf(told46.Model).ShouldContain("拟撤销许可");
        told46.Model.ShouldContain("\"grantedOn\":\"2026-10-20\"", Case.Insensitive);
        UndoSheet undone = await SheetAsync(office, "head", at);
        (undone.Undone, undone.Possible.Count).ShouldBe(("撤销", 0));
        (await UndoAsync(office, "head", at, CaseAction.Cancel, entry)).ShouldRefuse("CASE-043");
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AGrant_IsWithdrawnForACompensation_AnotherIsCancelled(DatabaseProvider engine)
    {
        await using ReviewOffice office = await ReviewOffice.OpenAsync(engine);
        CaseTarget at = await GrantedAsync(office);
        UndoEntry entry = Entry("国家重点工程占用该地块");
        (await UndoAsync(office, "head", at, CaseAction.WithdrawByOrgan, entry)).ShouldRefuse("CASE-005", "Compensation");
        entry.Compensation = "依法补偿前期费用 120 万元";
        at = (await UndoAsync(office, "head", at, CaseAction.WithdrawByOrgan, entry)).Done(at);
        (await StatusAsync(office, at)).ShouldBe(CertificateStatus.WithdrawnByOrgan);
        (await office.WithDbAsync(db => db.Set<OfficialDocument>().SingleAsync(d => d.CaseId == at.CaseId && d.Code == "CH"))).Model.ShouldContain("补偿前期费用 120 万元");

        CaseTarget other = await GrantedAsync(office);
        (await UndoAsync(office, "head", other, CaseAction.Cancel, Entry("许可有效期届满未延续"))).Done(other);
        (await StatusAsync(office, other)).ShouldBe(CertificateStatus.Cancelled);
    }

    private static UndoEntry Entry(string reason) => new() { Reason = reason, LegalGround = "《中华人民共和国行政许可法》第六十九条第二款", Remedies = "可以申请行政复议" };

    private static async Task<CaseTarget> GrantedAsync(ReviewOffice office)
    {
        CaseTarget at = (await office.ProposedAsync()).Single();
        return (await office.DoAsync<GrantCase>("head", use => use.RunAsync(at, "同意", Ct))).Done(at);
    }

    private static Task<Outcome<int>> UndoAsync(ReviewOffice office, string who, CaseTarget at, CaseAction action, UndoEntry entry) =>
        office.DoAsync<UndoGrant>(who, use => use.RunAsync(at, action, entry, Ct));

    private static Task<Outcome<int>> NoteAsync(ReviewOffice office, string who, CaseTarget at, CaseAction action, string words) =>
        office.DoAsync<RecordProceeding>(who, use => use.RunAsync(at, action, words, null, Ct));

    private static async Task<UndoSheet> SheetAsync(ReviewOffice office, string who, CaseTarget at) =>
        (await office.AsAsync(who, s => s.GetRequiredService<UndoSheets>().FindAsync(at.CaseId, Ct)))!;

    private static Task<CertificateStatus> StatusAsync(ReviewOffice office, CaseTarget at) =>
        office.WithDbAsync(db => db.Set<ElectronicCertificate>().Where(c => c.CaseId == at.CaseId).Select(c => c.Status).SingleAsync());
}
