using ApprovalOffice.App.Papers;
using ApprovalOffice.Reports.Layout;
using ApprovalOffice.Reports.Notices;
using ApprovalOffice.Reports.Pdf.Fluent;
using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Tests.Reports.Pdf;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Reports.Notices;

public sealed class NoticeDocumentTests
{
    [Fact]
    public void Correction_TellsEverythingAtOnce_WithTheLastDay()
    {
        var model = DocumentSamples.Correction;

        var text = Text(new CorrectionNoticeDocument(model));

        text.ShouldContain("补正材料一次性告知书");
        text.ShouldContain("第三十二条第一款第（四）项");
        foreach (var point in model.Points)
        {
            text.ShouldContain(point.Fault);
            text.ShouldContain(point.Request);
        }

        text.ShouldContain("请于2026年11月20日前（含当日）提交");
    }

    [Fact]
    public void AcceptanceRefusal_NamesReasonsCompetentOrganAndRemedies()
    {
        var model = DocumentSamples.AcceptanceRefusal;

        var text = Text(new RefusalNoticeDocument(model));

        text.ShouldContain("不予受理通知书");
        text.ShouldContain("本机关决定不予受理");
        text.ShouldContain(model.Reasons[0]);
        text.ShouldContain($"请向{model.CompetentOrgan}提出申请");
        text.ShouldContain("自收到本通知书之日起六十日内向示范市人民政府申请行政复议");
        text.ShouldContain("六个月内依法向示范市城东区人民法院提起行政诉讼");
    }

    [Fact]
    public void LicenceRefusal_NumbersItsReasons()
    {
        var text = Text(new RefusalNoticeDocument(DocumentSamples.LicenceRefusal));

        text.ShouldContain("不予行政许可决定书");
        text.ShouldContain("1. 建筑高度超过规划条件");
        text.ShouldContain("2. 绿地率低于规划条件");
        text.ShouldContain("自收到本决定书之日起六十日内");
    }

    [Fact]
    public void RefusalWithoutAReason_CannotBeMade()
    {
        Should.Throw<ArgumentException>(() => new RefusalNoticeDocument(DocumentSamples.LicenceRefusal with { Reasons = [] }));
        Should.Throw<ArgumentException>(() => new CorrectionNoticeDocument(DocumentSamples.Correction with { Points = [] }));
    }

    [Fact]
    public void DenialOfAnotherKind_SpeaksItsWords_AndNotOfALicence()
    {
        var text = Text(new RefusalNoticeDocument(DocumentSamples.LicenceRefusal with
        {
            MatterName = "建设工程消防验收备案", DenialTitle = "备案退回通知书", Outcome = "对该备案申请予以退回", LegalBasis = "《中华人民共和国消防法》第十三条",
        }));

        text.ShouldContain("备案退回通知书");
        text.ShouldContain("本机关决定对该备案申请予以退回");
        text.ShouldNotContain("行政许可");
    }

    [Fact]
    public void Extension_NamesItsOwnLaw_AndWhoGrantedIt()
    {
        NoticeHead head = new()
        {
            OrganName = "示范市发展和改革委员会", Number = "示发改延〔2026〕1号", CaseNumber = "990100-FGW-2026-000001", ApplicantName = "示范市能源有限公司",
            MatterName = "企业投资项目核准", IsLicence = true, LegalBasis = "", ProjectName = "", ReceivedOn = new DateOnly(2026, 10, 8),
            AcceptedOn = new DateOnly(2026, 10, 9), Contact = "投资科", ContactPhone = "0000-8100001", IssuedOn = new DateOnly(2026, 11, 2),
            Verification = DocumentSamples.Correction.Verification, MadeAt = DocumentSamples.Correction.MadeAt,
        };
        ExtensionNoticeModel model = new(
            head, 40, DayUnit.WorkingDay, new DateOnly(2027, 1, 8), LawCitation.Of("企业投资项目核准和备案管理条例第十条"), "委托的评估尚未完成。")
        {
            Approver = "本机关主要负责人",
        };

        var text = Text(new ExtensionNoticeDocument(model));

        text.ShouldContain("依据《企业投资项目核准和备案管理条例》第十条，经本机关主要负责人批准");
        text.ShouldNotContain("第四十二条");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ANoticeThatNamesADayOfAnUnarrangedYear_SaysSo(bool isProvisional)
    {
        NoticeHead head = new()
        {
            OrganName = "示范市水利局", Number = "示水延〔2026〕1号", CaseNumber = "990100-SLJ-2026-000001", ApplicantName = "示范市能源有限公司",
            MatterName = "取水许可", IsLicence = true, LegalBasis = "", ProjectName = "", ReceivedOn = new DateOnly(2026, 12, 8),
            AcceptedOn = new DateOnly(2026, 12, 9), Contact = "水资源科", ContactPhone = "0000-8100001", IssuedOn = new DateOnly(2026, 12, 30),
            Verification = DocumentSamples.Correction.Verification, MadeAt = DocumentSamples.Correction.MadeAt, IsCalendarProvisional = isProvisional,
        };
        string extension = Text(new ExtensionNoticeDocument(new ExtensionNoticeModel(head, 10, DayUnit.WorkingDay, new DateOnly(2027, 1, 14), "", "情况复杂。")));
        string receipt = Text(new IntakeReceiptDocument(new IntakeReceiptModel(head, [], new DateOnly(2027, 1, 7))));
        string correction = Text(new CorrectionNoticeDocument(DocumentSamples.Correction with { DueOn = new DateOnly(2027, 1, 20), IsCalendarProvisional = isProvisional }));

        foreach (string text in new[] { extension, receipt, correction })
        {
            text.Contains("放假安排未公布，按周一至周五推算", StringComparison.Ordinal).ShouldBe(isProvisional, text);
        }
    }

    private static string Text(IDocument document) => string.Concat(Paper.Texts(document.GeneratePdf()));
}
