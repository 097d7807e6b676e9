using ApprovalOffice.Reports.AcceptanceNotices;
using ApprovalOffice.Reports.Fonts;
using ApprovalOffice.Reports.Layout;
using ApprovalOffice.Reports.Pdf.Fluent;
using ApprovalOffice.Tests.Reports.Pdf;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Reports.AcceptanceNotices;

public sealed class AcceptanceNoticeDocumentTests
{
    [Fact]
    public void Notice_SaysEverythingTheApplicantMustKnow()
    {
        var model = DocumentSamples.Acceptance;

        var text = Text(model);

        text.ShouldContain("受理通知书");
        text.ShouldContain(model.OrganName);
        text.ShouldContain(model.Number);
        text.ShouldContain($"{model.ApplicantName}：");
        text.ShouldContain(model.MatterName);
        text.ShouldContain(model.LegalBasis);
        text.ShouldContain(model.ProjectName);
        text.ShouldContain(model.ProjectCode);
        text.ShouldContain(model.CaseNumber);
        text.ShouldContain("收到日期2026年10月8日受理日期2026年10月9日");
        text.ShouldContain("承诺时限3个工作日（2026年10月13日届满）法定时限20个工作日（2026年11月5日届满）");
        text.ShouldContain("第三十二条第一款第（五）项");
        text.ShouldContain("受理当日不计入");
        text.ShouldContain("第四十五条");
        text.ShouldContain("（王㛃）");
        text.ShouldNotContain("视为受理");
        text.ShouldNotContain("推算");
    }

    [Fact]
    public void DeemedAcceptance_SaysSo_WithItsArticle()
    {
        var text = Text(DocumentSamples.DeemedAcceptance);

        text.ShouldContain("第三十二条第一款第（四）项");
        text.ShouldContain("本申请视为受理，受理日期为2026年10月8日");
        text.ShouldContain("受理日期2026年10月8日（视为受理）");
        text.ShouldContain("该年度放假安排未公布，按周一至周五推算");
    }

    [Fact]
    public void OtherKindsOfMatter_DoNotCiteTheLicensingLaw()
    {
        var text = Text(DocumentSamples.Acceptance with
        {
            IsLicence = false,
            Promised = new TimeLimit(5, DayUnit.CalendarDay, new DateOnly(2026, 10, 14)),
            Statutory = null,
        });

        text.ShouldNotContain("行政许可法");
        text.ShouldContain("5个自然日");
        text.ShouldContain("逐日计入");
        text.ShouldNotContain("以工作日计的");
        text.ShouldContain("法律、法规未规定");
    }

    [Fact]
    public void MaterialTable_GoesOnOverPages_WithItsHead()
    {
        var materials = Enumerable.Range(1, 60).Select(i => new AcceptedMaterial($"材料〈{i}〉", "电子件", 1, string.Empty)).ToArray();

        var pages = Paper.Texts(new AcceptanceNoticeDocument(DocumentSamples.Acceptance with { Materials = materials }).GeneratePdf());

        pages.Count(page => page.Contains("序号材料名称形式份数备注", StringComparison.Ordinal)).ShouldBeGreaterThan(1);
        var text = string.Concat(pages);
        foreach (var material in materials)
        {
            text.Split(material.Name).Length.ShouldBe(2, material.Name);
        }
    }

    [Fact]
    public void NameThatCannotBePrinted_IsRefusedByName()
    {
        var refused = Should.Throw<MissingGlyphException>(() => Text(DocumentSamples.Acceptance with { ApplicantName = "王𱍐" }));

        refused.Message.ShouldContain("𱍐 U+31350");
    }

    private static string Text(AcceptanceNoticeModel model) =>
        string.Concat(Paper.Texts(new AcceptanceNoticeDocument(model).GeneratePdf()));
}
