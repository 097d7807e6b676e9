using System.Globalization;
using System.IO.Compression;

namespace ApprovalOffice.Reports.Workbooks;

/// <summary>
/// Writes a workbook (Office Open XML, ECMA-376) row by row: nothing but the block in hand is kept, whatever the number of rows. Heads are frozen
/// and repeated in print, cells have the types of their columns; a table that is longer than a sheet goes on in the next one; the last sheet is «说明».
/// </summary>
public sealed class XlsxRowWriter : IRowWriter
{
    /// <summary>Rows that a sheet holds, its head counted (Excel's specification).</summary>
    public const int RowsOfSheet = 1_048_576;

    private readonly ZipArchive _archive;
    private readonly IReadOnlyList<SheetColumn> _columns;
    private readonly string _title;
    private readonly int _rowsOfSheet;
    private readonly RowDigest _digest = new();
    private readonly List<string> _sheets = [];
    private XlsxSheetPart _sheet;

    /// <summary>Begins with the heads.</summary>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="title">What the sheets are called.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="rowsOfSheet">Rows of a sheet, its head counted.</param>
    public XlsxRowWriter(Stream output, string title, IReadOnlyList<SheetColumn> columns, int rowsOfSheet = RowsOfSheet)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rowsOfSheet, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rowsOfSheet, RowsOfSheet);
        (_columns, _title, _rowsOfSheet) = (columns, title, rowsOfSheet);
        _archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        _sheet = NextSheet();
    }

    /// <inheritdoc/>
    public long Rows { get; private set; }

    /// <inheritdoc/>
    public void Write(ReadOnlySpan<SheetValue> row)
    {
        if (_sheet.Rows == _rowsOfSheet)
        {
            _sheet.Complete(filtered: true);
            _sheet.Dispose();
            _sheet = NextSheet();
        }

        _sheet.Row(row);
        _digest.Add(row, _columns.Count);
        Rows++;
    }

    /// <inheritdoc/>
    public string Complete(SheetNotes notes)
    {
        _sheet.Complete(filtered: true);
        _sheet.Dispose();
        string digest = _digest.Current();
        int titled = _sheets.Count;
        _sheets.Add(SheetName.Notes);
        using (XlsxSheetPart explained = new(Part(_sheets.Count), [new("", ColumnKind.Text, 24), new("", ColumnKind.Text, 90)], withHeads: false))
        {
            foreach ((string name, string value) in NoteLines.Of(notes, _columns.Select(c => (c.Title, c.Definition)), Rows, digest))
            {
                explained.Words([name, value], value.Length == 0 ? XlsxParts.HeadStyle : XlsxParts.NoteStyle);
            }

            explained.Complete(filtered: false);
        }

        XlsxParts.Write(_archive, _sheets, titled, notes);
        _archive.Dispose();
        return digest;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _sheet.Dispose();
        _archive.Dispose();
        _digest.Dispose();
    }

    private XlsxSheetPart NextSheet()
    {
        _sheets.Add(SheetName.Of(_title, _sheets.Count + 1));
        return new XlsxSheetPart(Part(_sheets.Count), _columns);
    }

    private Stream Part(int number) =>
        _archive.CreateEntry(string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{number}.xml"), CompressionLevel.Fastest).Open();
}
