using System.Text;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Cases.OpenRows;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Tests.Reports;
using ApprovalOffice.Tests.Support.Cases;
using ApprovalOffice.Tests.Support.Databases;
using UglyToad.PdfPig;

namespace ApprovalOffice.Tests.App.Papers;

/// <summary>From the decision to the file: the number in the transaction of the decision, the file afterwards, once.</summary>
public sealed class PaperMakingTests
{
    [Fact]
    public async Task ACorrectionDueInAYearWithoutArrangement_SaysSoOnItsPaper()
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(DatabaseProvider.Sqlite);
        Guid id = await office.Desk.SubmittedAsync();
        await office.Desk.ActAsync(id, CaseActor.WindowClerk, null, work =>
        {
            work.Case.Receive(work.Act);
            work.Case.Materials.ToList().ForEach(m => work.Case.Judge(m.Id, MaterialVerdict.Complete, null, work.Act));
            work.Case.RequestCorrection(
                work.Act, [CorrectionPoint.Of(Guid.CreateVersion7(office.Clock.GetUtcNow()), 1, null, "请补充说明")],
                new DateOnly(2027, 1, 8), null, work.Calendar);
        });
        await office.Desk.DispatchAsync();

        List<OfficialDocument> made = await office.Desk.PapersAsync(id);
        TextOf(await office.Desk.FileAsync(made.Single(p => p.Code == "WS-02"))).ShouldContain("放假安排未公布，按周一至周五推算");
        TextOf(await office.Desk.FileAsync(made.Single(p => p.Code == "SJ"))).ShouldNotContain("放假安排未公布");
    }

    [Theory]
    [MemberData(nameof(Engines.Both), MemberType = typeof(Engines))]
    public async Task AGrant_IsNumberedAtOnce_MadeAfterwards_AndIssuesTheCase(DatabaseProvider engine)
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(engine);
        Guid id = await office.Desk.GrantedAsync("示范市𠮷祥㛃园小区新建工程", "示范市𠮷㛃置业有限公司");

        List<OfficialDocument> frozen = await office.Desk.PapersAsync(id);
        frozen.Select(p => p.Code).ShouldBe(["SJ", "WS-01", "ZZ-17"]);
        frozen.ShouldAllBe(p => p.Digest == null);
        ElectronicCertificate certificate = await office.Desk.CertificateAsync(id);
        certificate.Number.ShouldBe("建字第9901022026GG0000001号");
        certificate.DocumentId.ShouldBe(frozen[2].Id);
        (await office.Desk.CaseAsync(id)).State.ShouldBe(CaseState.Granted);

        // The server goes before it has made anything; the next one makes what is owed, once.
        await office.RestartAsync();
        await office.Desk.DispatchAsync();
        await office.Desk.DispatchAsync();

        List<OfficialDocument> made = await office.Desk.PapersAsync(id);
        made.ShouldAllBe(p => p.Digest != null);
        (await office.Desk.CaseAsync(id)).Events.Count(e => e.Action == CaseAction.Issue).ShouldBe(1);
        (await office.Desk.CaseAsync(id)).State.ShouldBe(CaseState.Issued);

        string notice = TextOf(await office.Desk.FileAsync(made[1]));
        notice.ShouldContain("受理通知书");
        notice.ShouldContain("示范市𠮷祥㛃园小区新建工程");
        notice.ShouldContain(made[1].Number);
        foreach (OfficialDocument paper in made)
        {
            using PdfDocument pdf = PdfDocument.Open(await office.Desk.FileAsync(paper));
            pdf.GetPages().ShouldAllBe(page => page.Text.Contains("演示证书", StringComparison.Ordinal), "a demonstration says on each page what it is");
        }

        string permit = TextOf(await office.Desk.FileAsync(made[2]));
        permit.ShouldContain("建字第9901022026GG0000001号");
        permit.ShouldContain("示范市𠮷㛃置业有限公司");
        permit.ShouldContain("示范市𠮷祥㛃园小区新建工程");
        permit.ShouldContain("2026年10月20日");
        permit.ShouldContain(made[2].VerificationCode);
    }

    [Fact]
    public async Task ACharacterThatNoFontHas_IsNamedBeforeAnythingIsSigned()
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(DatabaseProvider.Sqlite);
        string unknown = char.ConvertFromUtf32(0x323AF);
        Guid id = await office.Desk.SubmittedAsync($"示范市{unknown}园小区新建工程");

        Outcome<int> accepted = await AcceptAsync(office.Desk, id);

        accepted.Rule!.Code.ShouldBe("DOC-001");
        accepted.Sentence.ShouldContain("U+323AF");
        (await office.Desk.CaseAsync(id)).State.ShouldBe(CaseState.Submitted);
        (await office.Desk.PapersAsync(id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task TheQrCode_LeadsToThePageThatVerifiesThePaper()
    {
        await using PlacedOffice office = await PlacedOffice.OpenAsync(DatabaseProvider.Sqlite);
        Guid id = await office.Desk.GrantedAsync();
        await office.Desk.DispatchAsync();
        OfficialDocument permit = (await office.Desk.PapersAsync(id))[2];
        byte[] pdf = await office.Desk.FileAsync(permit);

        string decoded = OutsideTool.WithFile("permit.pdf", pdf, path =>
        {
            string picture = path[..^4];
            OutsideTool.Run("pdftoppm", "-r", "150", "-png", path, picture).ExitCode.ShouldBe(0);
            return OutsideTool.Run("zbarimg", ["--raw", "-q", .. Directory.GetFiles(Path.GetDirectoryName(path)!, "*.png")]).Output;
        });

        decoded.Trim().ShouldBe("https://spgl.example.gov.cn/verify/" + permit.VerificationCode);
    }

    private static async Task<Outcome<int>> AcceptAsync(CaseDesk desk, Guid id) => await desk.TryAsync(id, CaseActor.WindowClerk, null, work =>
    {
        work.Case.Receive(work.Act);
        foreach (var material in work.Case.Materials)
        {
            work.Case.Judge(material.Id, MaterialVerdict.Complete, null, work.Act);
        }

        work.Case.Accept(work.Act, work.Catalogue.Matter(CaseDesk.Matter).ReviewPoints, work.Calendar);
        return Task.CompletedTask;
    });

    private static string TextOf(byte[] pdf)
    {
        using PdfDocument document = PdfDocument.Open(pdf);
        return string.Concat(document.GetPages().Select(page => page.Text)).Normalize(NormalizationForm.FormC);
    }
}
