namespace ApprovalOffice.Reports.Workbooks;

/// <summary>Writes a table row by row, so that its length does not matter to memory.</summary>
public interface IRowWriter : IDisposable
{
    /// <summary>Rows written so far, heads not counted.</summary>
    long Rows { get; }

    /// <summary>Writes one row; what it lacks at its end stays empty.</summary>
    void Write(ReadOnlySpan<SheetValue> row);

    /// <summary>Ends the file; nothing can be written after it.</summary>
    /// <returns>SHA-256 of the content of all rows, lower-case hexadecimal (<see cref="RowDigest"/>).</returns>
    string Complete(SheetNotes notes);
}
