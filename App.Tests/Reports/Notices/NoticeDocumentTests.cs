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

    private static string Text(IDocument document) => string.Concat(Paper.Texts(document.GeneratePdf()));
}
