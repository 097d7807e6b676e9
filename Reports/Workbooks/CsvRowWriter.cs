using System.Text;

namespace ApprovalOffice.Reports.Workbooks;

/// <summary>
/// Writes CSV (RFC 4180) in UTF-8 with its mark, comma, CRLF. A CSV knows no types, and a spreadsheet guesses: words that it would run as
/// a formula get an apostrophe before them, words of twelve digits and more a tab, after which it leaves them as they are.
/// </summary>
public sealed class CsvRowWriter : IRowWriter
{
    private readonly StreamWriter _lines;
    private readonly RowDigest _digest = new();
    private readonly int _columns;

    /// <summary>Begins with the heads.</summary>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="columns">The columns.</param>
    public CsvRowWriter(Stream output, IReadOnlyList<SheetColumn> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        _columns = columns.Count;
        _lines = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 65_536, leaveOpen: true) { NewLine = "\r\n" };
        _lines.WriteLine(string.Join(',', columns.Select(column => Quoted(Words(column.Title)))));
    }

    /// <inheritdoc/>
    public long Rows { get; private set; }

    /// <inheritdoc/>
    public void Write(ReadOnlySpan<SheetValue> row)
    {
        for (int column = 0; column < _columns; column++)
        {
            if (column > 0)
            {
                _lines.Write(',');
            }

            if (column < row.Length && !row[column].IsEmpty)
            {
                _lines.Write(row[column].IsText ? Quoted(Words(row[column].Text)) : row[column].ToString());
            }
        }

        _lines.Write("\r\n");
        _digest.Add(row, _columns);
        Rows++;
    }

    /// <inheritdoc/>
    public string Complete(SheetNotes notes)
    {
        _lines.Flush();
        return _digest.Current();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _lines.Dispose();
        _digest.Dispose();
    }

    private static string Words(string text)
    {
        string clean = SheetText.Clean(text);
        return SheetText.LooksLikeFormula(clean) ? "'" + clean : SheetText.IsLongNumber(clean) ? "\t" + clean : clean;
    }

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny("\",\r\n\t") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
