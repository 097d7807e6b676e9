using System.Text.Json;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Reports.Certificates;
using ApprovalOffice.Reports.Pdf.Fluent;
using ApprovalOffice.Tests.Reports.Pdf;
using Shouldly;
using UglyToad.PdfPig;
using Xunit;

namespace ApprovalOffice.Tests.Reports.Certificates;

public sealed class ConstructionPlanningPermitDocumentTests
{
    [Fact]
    public void Face_CarriesEveryFieldOfThePaperOriginal()
    {
        var model = DocumentSamples.Permit;

        var face = Pages(model)[0];

        face.ShouldContain("中华人民共和国建设工程规划许可证");
        face.ShouldContain(model.Number);
        face.ShouldContain(model.LegalText);
        face.ShouldContain($"发证机关{model.IssueAuthority}");
        face.ShouldContain("2026年10月22日");
        face.ShouldContain($"建设单位（个人）{model.OwnerName}（{model.HolderCode}）");
        face.ShouldContain($"建设项目名称{model.ProjectName}");
        face.ShouldContain($"建设位置{model.Location}");
        face.ShouldContain($"建设规模{model.Scale}");
        face.ShouldContain($"附图及附件名称{model.Attachments}");
        face.ShouldContain("遵守事项" + string.Concat(model.Notes));
        face.ShouldContain(model.ElectronicId);
    }

    [Fact]
    public void Labels_AreThoseOfTheCatalogue()
    {
        using var catalogue = JsonDocument.Parse(typeof(MatterKind).Assembly.GetManifestResourceStream("Reference/certificates.json")!);
        var permit = catalogue.RootElement.GetProperty("certificates").EnumerateArray().Single(entry => entry.GetProperty("code").GetString() == "ZZ-17");
        var face = Pages(DocumentSamples.Permit)[0].Replace("　", string.Empty, StringComparison.Ordinal);

        foreach (var field in permit.GetProperty("fields").EnumerateArray())
        {
            face.ShouldContain(field.GetProperty("label").GetString()!);
        }
    }

    [Fact]
    public void Annex_GoesOnOverPages_WithItsHead_AndSumsAtItsEnd()
    {
        var model = DocumentSamples.PermitWithBuildings(75);

        var pages = Pages(model);

        pages.Count.ShouldBeGreaterThan(3);
        pages.Skip(1).ShouldAllBe(page => page.Contains("单体建筑明细表", StringComparison.Ordinal) && page.Contains("序号栋号性质层数", StringComparison.Ordinal));
        var annex = string.Concat(pages.Skip(1));
        foreach (var building in model.Buildings)
        {
            annex.ShouldContain($"{building.Number}住宅{building.StoreysAbove}1{building.Height:0.00}{building.Area:#,0.00}");
        }

        annex.ShouldContain($"合计（75 栋）{model.Buildings.Sum(building => building.Area):#,0.00}");
    }

    [Fact]
    public void BuildingBelowGround_HasNoHeight()
    {
        string.Concat(Pages(DocumentSamples.Permit)).ShouldContain("地下车库车库、人防01—7,550.000.007,550.00");
    }

    [Fact]
    public void WorksWithoutBuildings_HaveNoAnnex()
    {
        Pages(DocumentSamples.Permit with { Buildings = [] }).Count.ShouldBe(1);
    }

    [Fact]
    public void LongFields_StayOnTheFace()
    {
        var model = DocumentSamples.Permit with
        {
            Buildings = [],
            ProjectName = new string('长', 60),
            Location = new string('位', 120),
            Scale = new string('规', 300),
            Attachments = new string('附', 200),
        };

        Pages(model).Count.ShouldBe(1);
    }

    [Fact]
    public void FieldOfFiveThousandCharacters_LosesNothing()
    {
        var scale = string.Concat(Enumerable.Range(1, 1_000).Select(i => $"〈{i}〉"));

        var text = string.Concat(Pages(DocumentSamples.Permit with { Scale = scale }));

        for (var i = 1; i <= 1_000; i++)
        {
            text.ShouldContain($"〈{i}〉");
        }
    }

    [Fact]
    public void Sheet_IsA3Across_AnnexA4()
    {
        using var pdf = PdfDocument.Open(new ConstructionPlanningPermitDocument(DocumentSamples.Permit).GeneratePdf());

        Math.Round(pdf.GetPage(1).Width / 72 * 25.4).ShouldBe(420);
        Math.Round(pdf.GetPage(1).Height / 72 * 25.4).ShouldBe(297);
        Math.Round(pdf.GetPage(2).Width / 72 * 25.4).ShouldBe(210);
    }

    private static IReadOnlyList<string> Pages(ConstructionPlanningPermitModel model) =>
        Paper.Texts(new ConstructionPlanningPermitDocument(model).GeneratePdf());
}
