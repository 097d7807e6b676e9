using System.Text;
using System.Text.Json;
using ApprovalOffice.App.Delivery;
using ApprovalOffice.Reports.Pdf.Fluent;
using ApprovalOffice.Reports.Pdf.Helpers;
using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Tests.Reports;
using Microsoft.Extensions.Time.Testing;

namespace ApprovalOffice.Tests.App.Signatures;

/// <summary>What PDF/A-2B (ISO 19005-2) asks of the objects of a file, looked up by qpdf in drawn and in signed papers.</summary>
public sealed class ArchiveFormTests : IDisposable
{
    private static readonly string[] Forbidden = ["/JavaScript", "/Launch", "/Movie", "/Sound", "/ResetForm", "/ImportData", "/GoTo3DView", "/SetOCGState"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("office-archive-");

    [Theory]
    [InlineData("ZZ-17")]
    [InlineData("ZZ-02")]
    [InlineData("WS-01")]
    [InlineData("YB")]
    public async Task APaper_KeepsTheRulesOfTheArchive_DrawnAndSigned(string key)
    {
        byte[] drawn = DrawnSamples.Of(key);
        DateTimeOffset now = new(2026, 10, 22, 9, 30, 0, TimeSpan.FromHours(8));
        SealedFile signed = await new DemonstrationSigner(_folder.FullName, new FakeTimeProvider(now)).SignAsync(drawn, new SealOrder("11990100MB1234567X", "示范市自然资源和规划局", now));

        Check(drawn);
        Check(signed.Content);
    }

    [Fact]
    public void LinksAndSections_KeepThemToo() => Check(Document.Create(document => document.Page(page =>
    {
        page.Size(PageSizes.A4);
        page.Content().Column(column =>
        {
            column.Item().Section("第一章").Hyperlink("https://spgl.example.gov.cn").Text("查询");
            column.Item().SectionLink("第一章").Text("见第一章");
        });
    })).WithMetadata(new DocumentMetadata { Title = "样张", Language = "zh-CN" }).WithSettings(new DocumentSettings { PDFA_Conformance = PDFA_Conformance.PDFA_2B }).GeneratePdf());

    public void Dispose() => _folder.Delete(recursive: true);

    private static void Check(byte[] pdf)
    {
        string said = OutsideTool.WithFile("paper.pdf", pdf, path => OutsideTool.Run("qpdf", "--json=2", "--json-stream-data=none", path)).Output;
        using JsonDocument read = JsonDocument.Parse(said);
        JsonElement objects = read.RootElement.GetProperty("qpdf")[1];
        JsonElement trailer = objects.GetProperty("trailer").GetProperty("value");
        trailer.TryGetProperty("/Encrypt", out _).ShouldBeFalse(); // §6.1.3
        trailer.GetProperty("/ID").GetArrayLength().ShouldBe(2); // §6.1.3
        JsonElement root = Find(objects, trailer.GetProperty("/Root"));
        root.GetProperty("/Lang").GetString().ShouldNotBeNullOrEmpty();
        JsonElement intent = root.GetProperty("/OutputIntents")[0]; // §6.2.3
        intent.GetProperty("/S").GetString().ShouldBe("/GTS_PDFA1");
        Find(objects, intent.GetProperty("/DestOutputProfile")).GetProperty("/N").GetInt32().ShouldBe(3);
        JsonElement xmp = Find(objects, root.GetProperty("/Metadata"));
        xmp.TryGetProperty("/Filter", out _).ShouldBeFalse(); // §6.6.2.1
        string text = Encoding.UTF8.GetString(pdf);
        text.ShouldContain("pdfaid:part>2<"); // §6.6.4
        text.ShouldContain("pdfaid:conformance>B<");
        foreach (JsonProperty one in objects.EnumerateObject().Where(o => o.Name != "trailer"))
        {
            CheckObject(objects, ValueOf(one.Value), one.Name);
        }
    }

    private static void CheckObject(JsonElement objects, JsonElement value, string name)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        string type = Text(value, "/Type"), subtype = Text(value, "/Subtype");
        Forbidden.ShouldNotContain(Text(value, "/S"), name); // §6.5.1
        value.TryGetProperty("/AA", out _).ShouldBeFalse(name); // §6.5.2
        value.TryGetProperty("/TR", out _).ShouldBeFalse(name); // §6.2.5
        (value.TryGetProperty("/Filter", out JsonElement filter) ? filter.ToString() : "").ShouldNotContain("LZW"); // §6.1.7.2
        if (type == "/Font" && subtype == "/Type0")
        {
            value.TryGetProperty("/ToUnicode", out _).ShouldBeTrue(name);
            JsonElement descendant = Find(objects, value.GetProperty("/DescendantFonts")[0]);
            descendant.GetProperty("/CIDToGIDMap").GetString().ShouldBe("/Identity"); // §6.2.11.3.2
            Find(objects, descendant.GetProperty("/FontDescriptor")).TryGetProperty("/FontFile2", out _).ShouldBeTrue(name); // §6.2.11.4
        }

        if (subtype is "/Link" or "/Widget")
        {
            (value.GetProperty("/F").GetInt32() & 0b100111).ShouldBe(4, name); // §6.3.2: printed, not hidden
        }

        if (subtype == "/Image")
        {
            (value.TryGetProperty("/Interpolate", out JsonElement smooth) && smooth.GetBoolean()).ShouldBeFalse(name); // §6.2.8
            value.TryGetProperty("/Alternates", out _).ShouldBeFalse(name);
        }
    }

    private static string Text(JsonElement value, string key) => value.TryGetProperty(key, out JsonElement found) && found.ValueKind == JsonValueKind.String ? found.GetString()! : "";

    private static JsonElement Find(JsonElement objects, JsonElement reference) => ValueOf(objects.GetProperty($"obj:{reference.GetString()}"));

    private static JsonElement ValueOf(JsonElement one) => one.TryGetProperty("value", out JsonElement value) ? value : one.GetProperty("stream").GetProperty("dict");
}
