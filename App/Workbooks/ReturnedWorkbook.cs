using ApprovalOffice.Reports.Workbooks;

namespace ApprovalOffice.App.Workbooks;

/// <summary>The workbook that goes back: the rows where they were, faulty cells marked, in the last column what is wrong with the address of the cell.</summary>
internal sealed class ReturnedWorkbook(IImportTarget target, IReadOnlyList<ImportColumn> columns, SheetNotes notes) : IDisposable
{
    private const int FirstsKept = 20;

    private readonly List<string> _first = [];
    private XlsxRowWriter? _writer;
    private int _next = 2;

    /// <summary>Faults in all.</summary>
    public int Faults { get; private set; }

    /// <summary>Rows that have one or more.</summary>
    public int FaultyRows { get; private set; }

    /// <summary>The first of them, with their addresses.</summary>
    public IReadOnlyList<string> First => _first;

    /// <summary>Begins to write it.</summary>
    public IDisposable Begin(Stream file)
    {
        _writer = new XlsxRowWriter(
            file,
            target.Title,
            [.. columns.Select(column => new SheetColumn(column.Title + (column.IsRequired ? " *" : ""), ColumnKind.Text, ImportTemplate.WidthOf(column), column.Help)), new SheetColumn(ImportReading.FaultHead, ColumnKind.Text, 60)]);
        return this;
    }

    /// <summary>Adds rows with what is wrong with them.</summary>
    public void Add(IReadOnlyList<(ImportRow Row, IReadOnlyList<ImportFault> Faults)> rows, IReadOnlyList<ImportFault> judged)
    {
        ILookup<int, ImportFault> byRow = judged.ToLookup(fault => fault.Row);
        SheetValue[] cells = new SheetValue[columns.Count + 1];
        foreach ((ImportRow row, IReadOnlyList<ImportFault> own) in rows)
        {
            // What was read stands in the rows where it stood, so that the addresses hold.
            for (; _next < row.Number; _next++)
            {
                _writer!.Write([]);
            }

            _next++;
            ImportFault[] faults = [.. own, .. byRow[row.Number]];
            for (int column = 0; column < columns.Count; column++)
            {
                SheetValue value = SheetValue.Of(row[column]);
                cells[column] = faults.Any(fault => fault.Column == column) ? value.Marked() : value;
            }

            string[] said = [.. faults.Select(fault => $"[{(fault.Column < 0 ? $"第 {row.Number} 行" : CellAddress.Of(fault.Column, row.Number))}] {fault.Sentence}")];
            cells[^1] = SheetValue.Of(string.Join("；", said));
            _writer!.Write(cells);
            Faults += faults.Length;
            FaultyRows += faults.Length > 0 ? 1 : 0;
            _first.AddRange(said.Take(FirstsKept - _first.Count));
        }
    }

    /// <summary>Ends it.</summary>
    public void Complete() => _writer!.Complete(notes);

    /// <inheritdoc/>
    public void Dispose() => _writer?.Dispose();
}
