using System.Security.Cryptography;

namespace ApprovalOffice.Reports.Workbooks;

/// <summary>
/// The digest of a table's content: SHA-256 over the rows in UTF-8, the cells of a row as <see cref="SheetValue.ToString"/> gives them,
/// separated by U+001F, each row ended by U+001E. It does not depend on the kind of file, so that a workbook, its CSV and a copy that was saved again compare.
/// </summary>
public sealed class RowDigest : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] _buffer = new byte[8192];

    /// <summary>Takes in one row of <paramref name="columns"/> cells; missing ones count as empty.</summary>
    public void Add(ReadOnlySpan<SheetValue> row, int columns)
    {
        int used = 0;
        for (int column = 0; column < columns; column++)
        {
            if (column > 0)
            {
                Put(ref used, 0x1F);
            }

            if (column < row.Length && !row[column].IsEmpty)
            {
                Reserve(used, (row[column].Text.Length * 3) + 42);
                used += row[column].Format(_buffer.AsSpan(used));
            }
        }

        Put(ref used, 0x1E);
        _hash.AppendData(_buffer, 0, used);
    }

    /// <summary>The digest so far, lower-case hexadecimal.</summary>
    public string Current() => Convert.ToHexStringLower(_hash.GetCurrentHash());

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();

    private void Put(ref int used, byte mark)
    {
        Reserve(used, 1);
        _buffer[used++] = mark;
    }

    private void Reserve(int used, int more)
    {
        if (_buffer.Length < used + more)
        {
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, used + more));
        }
    }
}
