using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace ApprovalOffice.Reports.Workbooks;

/// <summary>The parts of a workbook around its sheets (ECMA-376, transitional): content types, relations, styles, properties.</summary>
internal static class XlsxParts
{
    /// <summary>Style of a head; those of the kinds follow, then the same again marked.</summary>
    public const int HeadStyle = 1;

    /// <summary>Style of the text of «说明».</summary>
    public const int NoteStyle = 2;

    private const int FirstKindStyle = 3;

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static readonly int Kinds = Enum.GetValues<ColumnKind>().Length;

    /// <summary>The style of the cells of a kind.</summary>
    public static int StyleOf(ColumnKind kind, bool marked) => FirstKindStyle + (int)kind + (marked ? Kinds : 0);

    /// <summary>The number format of a kind.</summary>
    public static string FormatOf(ColumnKind kind) => kind switch
    {
        ColumnKind.WholeNumber or ColumnKind.Days => "0",
        ColumnKind.Area or ColumnKind.Money => "#,##0.00",
        ColumnKind.Date => "yyyy\\-mm\\-dd",
        ColumnKind.Instant => "yyyy\\-mm\\-dd hh:mm",
        ColumnKind.Percent => "0.0%",
        _ => "@",
    };

    /// <summary>Writes all of them; the sheets are in the archive already.</summary>
    public static void Write(ZipArchive archive, IReadOnlyList<string> sheets, int titledSheets, SheetNotes notes)
    {
        Add(archive, "xl/styles.xml", Styles());
        Add(archive, "xl/workbook.xml", Workbook(sheets, titledSheets));
        Add(archive, "xl/_rels/workbook.xml.rels", Relationships(
            [.. sheets.Select((_, index) => ("worksheet", $"worksheets/sheet{index + 1}.xml")), ("styles", "styles.xml")]));
        Add(archive, "docProps/core.xml",
            $"<cp:coreProperties xmlns:cp=\"{Package}metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
            + $"<dc:title>{Escape(notes.Title)}</dc:title><dc:creator>{Escape(notes.MadeBy)}</dc:creator>"
            + $"<dcterms:created xsi:type=\"dcterms:W3CDTF\">{notes.MadeAt.AddHours(-8).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}</dcterms:created></cp:coreProperties>");
        Add(archive, "_rels/.rels",
            $"<Relationships xmlns=\"{Package}relationships\"><Relationship Id=\"rId1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/>"
            + $"<Relationship Id=\"rId2\" Type=\"{Package}relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>");
        Add(archive, "[Content_Types].xml",
            $"<Types xmlns=\"{Package}content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Type}sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Type}styles+xml\"/>"
            + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
            + string.Concat(sheets.Select((_, index) => $"<Override PartName=\"/xl/worksheets/sheet{index + 1}.xml\" ContentType=\"{Type}worksheet+xml\"/>"))
            + "</Types>");
    }

    private static string Workbook(IReadOnlyList<string> sheets, int titledSheets)
    {
        StringBuilder text = new($"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>");
        for (int index = 0; index < sheets.Count; index++)
        {
            text.Append($"<sheet name=\"{Escape(sheets[index])}\" sheetId=\"{index + 1}\" r:id=\"rId{index + 1}\"/>");
        }

        text.Append("</sheets><definedNames>");
        for (int index = 0; index < titledSheets; index++)
        {
            text.Append($"<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"{index}\">{Escape($"'{sheets[index].Replace("'", "''", StringComparison.Ordinal)}'!$1:$1")}</definedName>");
        }

        return text.Append("</definedNames></workbook>").ToString();
    }

    private static string Relationships(IReadOnlyList<(string Kind, string Target)> targets) =>
        $"<Relationships xmlns=\"{Package}relationships\">"
        + string.Concat(targets.Select((one, index) => $"<Relationship Id=\"rId{index + 1}\" Type=\"{Relations}/{one.Kind}\" Target=\"{one.Target}\"/>"))
        + "</Relationships>";

    private static string Styles()
    {
        ColumnKind[] kinds = Enum.GetValues<ColumnKind>();
        string formats = string.Concat(kinds.Select(kind => $"<numFmt numFmtId=\"{170 + (int)kind}\" formatCode=\"{Escape(FormatOf(kind))}\"/>"));
        string Xf(ColumnKind kind, int fill) =>
            $"<xf numFmtId=\"{(FormatOf(kind) == "@" ? 49 : 170 + (int)kind)}\" fontId=\"0\" fillId=\"{fill}\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"{(fill > 0 ? " applyFill=\"1\"" : "")}/>";

        return $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"{kinds.Length}\">{formats}</numFmts>"
            + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"等线\"/></font><font><b/><sz val=\"11\"/><name val=\"等线\"/></font></fonts>"
            + "<fills count=\"4\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
            + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE6ECF0\"/></patternFill></fill><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFBE3DF\"/></patternFill></fill></fills>"
            + "<borders count=\"2\"><border><left/><right/><top/><bottom/></border><border><left/><right/><top/><bottom style=\"thin\"><color rgb=\"FF7B8990\"/></bottom></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + $"<cellXfs count=\"{FirstKindStyle + (2 * kinds.Length)}\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
            + "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"2\" borderId=\"1\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment vertical=\"center\" wrapText=\"1\"/></xf>"
            + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"
            + string.Concat(kinds.Select(kind => Xf(kind, 0))) + string.Concat(kinds.Select(kind => Xf(kind, 3)))
            + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";
    }

    private static string Escape(string text) => SecurityElement.Escape(SheetText.Clean(text));

    private static void Add(ZipArchive archive, string name, string text)
    {
        using Stream part = archive.CreateEntry(name, CompressionLevel.Optimal).Open();
        part.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + text));
    }
}
