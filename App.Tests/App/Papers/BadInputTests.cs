using ApprovalOffice.App.Features.Samples;
using ApprovalOffice.App.Papers;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Reports.AcceptanceNotices;
using ApprovalOffice.Reports.Certificates;
using ApprovalOffice.Reports.Fonts;
using ApprovalOffice.Reports.Layout;
using ApprovalOffice.Reports.Pdf.Drawing.Exceptions;
using ApprovalOffice.Reports.Pdf.Infrastructure;
using ApprovalOffice.Reports.Results;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace ApprovalOffice.Tests.App.Papers;

/// <summary>What people type at its worst: set gracefully or refused by name, never a broken file.</summary>
public sealed class BadInputTests
{
    private const string LongName = "示范市城东区教育体育卫生健康文化旅游广播电视和新闻出版基本建设联合服务保障中心筹建办公室";

    private static readonly Dictionary<string, object> Models = PaperSamples.Of(CatalogueReader.ReadShipped()).ToDictionary(s => s.Key, s => s.Model, StringComparer.Ordinal);

    public static TheoryData<string> Papers => ["ZZ-17", "ZZ-30", "ZZ-02", "ZZ-44", "WS-01"];

    [Theory]
    [MemberData(nameof(Papers))]
    public void ANameOfFortyCharacters_IsPrintedWhole_WithinThePaper(string key)
    {
        LongName.Length.ShouldBeGreaterThanOrEqualTo(40);
        byte[] pdf = Drawn(Named(Models[key], LongName));

        using PdfDocument document = PdfDocument.Open(pdf);
        string.Concat(document.GetPages().Select(p => string.Concat(p.Text.Where(c => !char.IsWhiteSpace(c))))).ShouldContain(LongName);
        foreach (Page page in document.GetPages())
        {
            page.Letters.ShouldAllBe(letter => letter.StartBaseLine.X >= 0 && letter.EndBaseLine.X <= page.Width + 1);
        }

        document.NumberOfPages.ShouldBeLessThanOrEqualTo(Pages(Models[key]) + 1);
    }

    [Theory]
    [InlineData("王\u202E三", "U+202E")]
    [InlineData("王\u200F三", "U+200F")]
    [InlineData("王\u0007三", "U+0007")]
    [InlineData("王\uFFFF三", "U+FFFF")]
    public void MarksThatTurnTextAround_AndControlCharacters_AreRefusedByName(string name, string named)
    {
        FontCoverage.MissingIn(name).Select(FontCoverage.Describe).ShouldHaveSingleItem().ShouldContain(named);
        foreach (string key in Papers.Select(row => row.Data))
        {
            Should.Throw<MissingGlyphException>(() => Drawn(Named(Models[key], name))).Message.ShouldContain(named);
        }
    }

    [Theory]
    [InlineData("ZZ-30", "长")]
    [InlineData("ZZ-02", "长")]
    [InlineData("ZZ-44", "长")]
    [InlineData("ZZ-30", "W")]
    [InlineData("ZZ-02", "W")]
    public void AFieldOfFiveThousandCharacters_IsPrintedWhole_OrRefusedByName(string key, string character)
    {
        string text = string.Concat(Enumerable.Repeat(character, 5000));
        var model = (ResultPaperModel)Models[key];

        byte[] pdf = Drawn(model with { Fields = [model.Fields[0] with { Value = text }, .. model.Fields.Skip(1)] });

        using PdfDocument document = PdfDocument.Open(pdf);
        document.GetPages().Sum(page => page.Letters.Count(letter => letter.Value == character)).ShouldBeGreaterThanOrEqualTo(5000);
        document.GetPages().ShouldAllBe(page => page.Letters.All(l => l.StartBaseLine.X >= 0 && l.EndBaseLine.X <= page.Width + 1 && l.StartBaseLine.Y >= 0 && l.StartBaseLine.Y <= page.Height));
    }

    [Fact]
    public void APaperWithoutFields_IsDrawn()
    {
        foreach (ResultPaperModel model in Models.Values.OfType<ResultPaperModel>())
        {
            using PdfDocument document = PdfDocument.Open(Drawn(model with { Fields = [], Notes = [] }));
            string.Concat(document.GetPages().Select(page => page.Text)).ShouldContain(model.Number);
        }
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void AnOfficeWithALongAddress_PrintsItWhole_AndTheCodeInOneLine(string key)
    {
        const string code = "ABCDEFGHJKMNPQRSTVWX";
        VerificationMark mark = new($"https://gongcheng.jianshe.xiangmu.shenpi.zhengwufuwu.shifanshi.gov.cn:8443/approval/verify/{code}", code);
        byte[] pdf = Drawn(Models[key] switch
        {
            ConstructionPlanningPermitModel permit => permit with { Verification = mark },
            ResultPaperModel result => result with { Verification = mark },
            AcceptanceNoticeModel notice => notice with { Verification = mark },
            var other => throw new ArgumentOutOfRangeException(nameof(key), other, null),
        });

        using PdfDocument document = PdfDocument.Open(pdf);
        foreach (Page page in document.GetPages())
        {
            string text = string.Concat(page.Text.Where(c => !char.IsWhiteSpace(c)));
            text.ShouldContain(mark.Address);
            IReadOnlyList<Letter> letters = [.. page.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value))];
            int at = string.Concat(letters.Select(letter => letter.Value)).IndexOf($"验证码：{code}", StringComparison.Ordinal);
            at.ShouldBeGreaterThan(0);
            letters.Skip(at).Take(code.Length + 4).ShouldAllBe(letter => Math.Abs(letter.StartBaseLine.Y - letters[at].StartBaseLine.Y) < 0.5);
            letters.ShouldAllBe(letter => letter.EndBaseLine.X < page.Width - 20 && letter.StartBaseLine.Y > 10);
        }
    }

    [Fact]
    public void AnImageThatIsNone_IsRefused()
    {
        foreach (byte[] content in (byte[][])[[], "GIF of text"u8.ToArray(), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3, 4, 5, 6, 7, 8]])
        {
            Should.Throw<DocumentComposeException>(() => Image.FromBinaryData(content)).Message.ShouldContain("图片无法识别");
        }
    }

    private static object Named(object model, string name) => model switch
    {
        ConstructionPlanningPermitModel permit => permit with { OwnerName = name },
        ResultPaperModel result => result with { HolderName = name, Fields = [.. result.Fields.Select((f, i) => i == 0 ? f with { Value = name } : f)] },
        AcceptanceNoticeModel notice => notice with { ApplicantName = name },
        _ => throw new ArgumentOutOfRangeException(nameof(model)),
    };

    private static int Pages(object model)
    {
        using PdfDocument document = PdfDocument.Open(Drawn(model));
        return document.NumberOfPages;
    }

    private static byte[] Drawn(object model) => PaperDrawings.Draw(model.GetType().Name, PaperDrawings.Freeze(model));
}
