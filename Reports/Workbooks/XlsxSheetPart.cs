using System.Globalization;
using System.Text;

namespace ApprovalOffice.Reports.Workbooks;

/// <summary>One worksheet as it is written: heads, then rows, then what stands behind them.</summary>
internal sealed class XlsxSheetPart : IDisposable
{
    private readonly Stream _part;
    private readonly XmlBuffer _xml;
    private readonly IReadOnlyList<SheetColumn> _columns;
    private readonly byte[][] _letters;
    private int _row;

    public XlsxSheetPart(Stream part, IReadOnlyList<SheetColumn> columns, bool withHeads = true)
    {
        (_part, _xml, _columns) = (part, new XmlBuffer(part), columns);
        _letters = [.. columns.Select((_, index) => Encoding.ASCII.GetBytes(CellAddress.Column(index)))];
        _xml.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"u8);
        _xml.Raw(withHeads
            ? "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"u8
            : "<sheetViews><sheetView workbookViewId=\"0\"/></sheetViews>"u8);
        _xml.Raw("<sheetFormatPr defaultRowHeight=\"15\"/><cols>"u8);
        for (int index = 0; index < columns.Count; index++)
        {
            _xml.Raw(Encoding.ASCII.GetBytes(string.Create(
                CultureInfo.InvariantCulture, $"<col min=\"{index + 1}\" max=\"{index + 1}\" width=\"{columns[index].Width}\" customWidth=\"1\"/>")));
        }

        _xml.Raw("</cols><sheetData>"u8);
        if (withHeads)
        {
            Words([.. columns.Select(column => column.Title)], XlsxParts.HeadStyle);
        }
    }

    /// <summary>Rows so far, heads counted.</summary>
    public int Rows => _row;

    public void Row(ReadOnlySpan<SheetValue> row)
    {
        Begin();
        int cells = Math.Min(row.Length, _columns.Count);
        for (int column = 0; column < cells; column++)
        {
            ref readonly SheetValue value = ref row[column];
            if (value.IsEmpty && !value.IsMarked)
            {
                continue;
            }

            ColumnKind kind = _columns[column].Kind;
            if (value.Serial() is { } number)
            {
                bool words = XlsxParts.FormatOf(kind) == "@";
                Open(column, XlsxParts.StyleOf(words ? value.IsNumber ? ColumnKind.Area : value.IsDate ? ColumnKind.Date : ColumnKind.Instant : kind, value.IsMarked));
                _xml.Raw("\"><v>"u8);
                _xml.Number(number);
                _xml.Raw("</v></c>"u8);
            }
            else
            {
                Open(column, XlsxParts.StyleOf(XlsxParts.FormatOf(kind) == "@" ? kind : ColumnKind.Text, value.IsMarked));
                Inline(value.ToString());
            }
        }

        _xml.Raw("</row>"u8);
    }

    public void Words(IReadOnlyList<string> words, int style)
    {
        Begin();
        for (int column = 0; column < words.Count; column++)
        {
            if (words[column].Length > 0)
            {
                Open(column, style);
                Inline(words[column]);
            }
        }

        _xml.Raw("</row>"u8);
    }

    public void Complete(bool filtered)
    {
        _xml.Raw("</sheetData>"u8);
        if (filtered && _columns.Count > 0)
        {
            _xml.Raw(Encoding.ASCII.GetBytes($"<autoFilter ref=\"A1:{CellAddress.Of(_columns.Count - 1, _row)}\"/>"));
        }

        _xml.Raw("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/><headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>"u8);
        _xml.Flush();
    }

    public void Dispose() => _part.Dispose();

    private void Begin()
    {
        _xml.Raw("<row r=\""u8);
        _xml.Number(++_row);
        _xml.Raw("\">"u8);
    }

    private void Open(int column, int style)
    {
        _xml.Raw("<c r=\""u8);
        _xml.Raw(_letters[column]);
        _xml.Number(_row);
        _xml.Raw("\" s=\""u8);
        _xml.Number(style);
    }

    private void Inline(string text)
    {
        _xml.Raw("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"u8);
        _xml.Text(SheetText.Clean(text));
        _xml.Raw("</t></is></c>"u8);
    }
}
