using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace ApprovalOffice.Reports.Workbooks;

/// <summary>
/// Reads the first visible sheet of a workbook (Office Open XML) row by row, in memory that does not depend on its length. Formulas count with the value
/// that was saved with them. Files of others are not trusted: no document type, no external part, no more than <see cref="SheetLimits"/> unpacked.
/// </summary>
public sealed class XlsxRowReader : IDisposable
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true,
    };

    private readonly ZipArchive _archive;
    private readonly SheetLimits _limits;
    private readonly SharedTexts _texts = new();
    private readonly SheetFormats _formats;
    private readonly string _sheet;
    private readonly bool _from1904;
    private long _left;

    private XlsxRowReader(Stream file, SheetLimits limits)
    {
        (_limits, _left) = (limits, limits.UnpackedBytes);
        _archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        try
        {
            (_sheet, _from1904) = FindSheet();
            ReadTexts();
            using XmlReader? styles = Open("xl/styles.xml");
            _formats = styles is null ? new SheetFormats() : SheetFormats.Read(styles);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Opens a workbook.</summary>
    /// <param name="file">Can seek; it stays open.</param>
    /// <param name="limits">How much is read.</param>
    /// <exception cref="WorkbookBroken">It is none, or larger than the limits.</exception>
    public static XlsxRowReader Open(Stream file, SheetLimits limits) => Guard(() => new XlsxRowReader(file, limits));

    /// <summary>The rows that have cells, in order; to be read once.</summary>
    /// <exception cref="WorkbookBroken">The sheet is broken or larger than the limits.</exception>
    public IEnumerable<SheetRow> Rows()
    {
        using XmlReader xml = Guard(() => Open(_sheet) ?? throw new WorkbookBroken("工作簿缺少工作表"));
        int number = 0;
        while (Guard(() => NextRow(xml, ref number)) is { } row)
        {
            yield return row;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _texts.Dispose();
        _archive.Dispose();
    }

    private static T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is XmlException or InvalidDataException or FormatException or EndOfStreamException or ArgumentException)
        {
            throw new WorkbookBroken("文件不是有效的 Excel 工作簿（.xlsx），或者已损坏", fault);
        }
    }

    private (string Sheet, bool From1904) FindSheet()
    {
        Dictionary<string, string> targets = new(StringComparer.Ordinal);
        using (XmlReader relations = Open("xl/_rels/workbook.xml.rels") ?? throw new WorkbookBroken("文件不是 Excel 工作簿（.xlsx）"))
        {
            while (relations.Read())
            {
                if (relations.NodeType == XmlNodeType.Element && relations.LocalName == "Relationship" && relations.GetAttribute("TargetMode") != "External")
                {
                    string target = relations.GetAttribute("Target") ?? "";
                    targets[relations.GetAttribute("Id") ?? ""] = target.StartsWith('/') ? target[1..] : "xl/" + target;
                }
            }
        }

        bool from1904 = false;
        using XmlReader book = Open("xl/workbook.xml") ?? throw new WorkbookBroken("文件不是 Excel 工作簿（.xlsx）");
        while (book.Read())
        {
            if (book.NodeType == XmlNodeType.Element && book.LocalName == "workbookPr")
            {
                from1904 = book.GetAttribute("date1904") is "1" or "true";
            }

            if (book.NodeType == XmlNodeType.Element && book.LocalName == "sheet" && book.GetAttribute("state") is null or "visible"
                && targets.TryGetValue(book.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships") ?? "", out string? part))
            {
                return (part, from1904);
            }
        }

        throw new WorkbookBroken("工作簿中没有可见的工作表");
    }

    private void ReadTexts()
    {
        using XmlReader? xml = Open("xl/sharedStrings.xml");
        while (xml?.Read() == true)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
            {
                _texts.Add(TextOf(xml, "si"));
            }
        }

        _texts.Seal();
    }

    // The runs of a rich text are joined; what is only a reading aid (rPh) is left out.
    private static string TextOf(XmlReader xml, string element)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        StringBuilder text = new();
        bool inText = false;
        int aside = 0;
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.LocalName == element))
        {
            if (xml.LocalName == "rPh" && xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
            {
                aside += xml.NodeType == XmlNodeType.EndElement ? -1 : xml.IsEmptyElement ? 0 : 1;
            }
            else if (xml.LocalName == "t" && xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
            {
                inText = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            }
            else if (inText && aside == 0 && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
            {
                text.Append(xml.Value);
            }
        }

        return Unescaped(text.ToString());
    }

    private static string Unescaped(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
        {
            return text;
        }

        StringBuilder plain = new(text.Length);
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] == '_' && at + 6 < text.Length && text[at + 1] == 'x' && text[at + 6] == '_'
                && ushort.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code))
            {
                plain.Append((char)code);
                at += 6;
                continue;
            }

            plain.Append(text[at]);
        }

        return plain.ToString();
    }

    private SheetRow? NextRow(XmlReader xml, ref int number)
    {
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "row")
            {
                continue;
            }

            number = int.TryParse(xml.GetAttribute("r"), CultureInfo.InvariantCulture, out int told) && told > number ? told : number + 1;
            if (number > _limits.Rows)
            {
                throw new WorkbookBroken($"工作表超过 {_limits.Rows - 1} 行，请分成几个文件");
            }

            return new SheetRow(number, xml.IsEmptyElement ? [] : Cells(xml));
        }

        return null;
    }

    private List<SheetCell> Cells(XmlReader xml)
    {
        List<SheetCell> cells = [];
        int next = 0;
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "row"))
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "c")
            {
                continue;
            }

            int column = CellAddress.ColumnOf(xml.GetAttribute("r")) is var told and >= 0 ? told : next;
            next = column + 1;
            SheetCell cell = Cell(xml);
            if (column >= _limits.Columns || cell.IsEmpty)
            {
                continue;
            }

            while (cells.Count < column)
            {
                cells.Add(SheetCell.Empty);
            }

            if (cells.Count == column)
            {
                cells.Add(cell);
            }
        }

        return cells;
    }

    private SheetCell Cell(XmlReader xml)
    {
        string type = xml.GetAttribute("t") ?? "n";
        bool isDate = int.TryParse(xml.GetAttribute("s"), CultureInfo.InvariantCulture, out int style) && _formats.IsDate(style);
        string value = "";
        if (!xml.IsEmptyElement)
        {
            bool inValue = false;
            while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "c"))
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "is")
                {
                    value = TextOf(xml, "is");
                }
                else if (xml.LocalName == "v" && xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
                {
                    inValue = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
                }
                else if (inValue && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
                {
                    value += xml.Value;
                }
            }
        }

        // A cell that was only formatted says what it would hold, and holds nothing.
        return value.Length == 0 ? SheetCell.Empty : type switch
        {
            "s" => int.TryParse(value, CultureInfo.InvariantCulture, out int index) && index >= 0 && index < _texts.Count
                ? new SheetCell(_texts[index].Trim(), "") : new SheetCell("", "单元格内容无法读取"),
            "inlineStr" => new SheetCell(value.Trim(), ""),
            "str" => new SheetCell(Unescaped(value).Trim(), ""),
            "b" => new SheetCell(value == "1" ? "是" : "否", ""),
            "e" => new SheetCell(value, $"单元格是错误值 {value}"),
            "d" => new SheetCell(value.Length >= 10 && value.EndsWith("T00:00:00", StringComparison.Ordinal) ? value[..10] : value.Replace('T', ' '), ""),
            _ => Number(value, isDate),
        };
    }

    private SheetCell Number(string value, bool isDate)
    {
        if (value.Length == 0)
        {
            return SheetCell.Empty;
        }

        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) || !double.IsFinite(number))
        {
            return new SheetCell(value, "单元格不是数字");
        }

        if (isDate)
        {
            double days = number + (_from1904 ? 1462 : 0);
            if (days is < 1 or >= 2_958_466)
            {
                return new SheetCell(value, "单元格不是有效日期");
            }

            DateTime instant = DateTime.FromOADate(days);
            return new SheetCell(instant.ToString(instant.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), "");
        }

        // A spreadsheet keeps fifteen digits of a number; the code that was typed is lost.
        return Math.Abs(number) >= 1e15
            ? new SheetCell(value, "超过 15 位的数字已被表格软件改动，请把单元格设为文本后重新填写")
            : new SheetCell(((decimal)number).ToString("0.###############", CultureInfo.InvariantCulture), "");
    }

    private XmlReader? Open(string part)
    {
        if (_archive.GetEntry(part) is not { } entry)
        {
            return null;
        }

        if (entry.Length > _left)
        {
            throw new WorkbookBroken("工作簿解压后过大，不予读取");
        }

        // The directory may lie about the length; the stream counts again.
        CountedStream counted = new(entry.Open(), _left);
        _left -= entry.Length;
        return XmlReader.Create(counted, Settings);
    }
}
