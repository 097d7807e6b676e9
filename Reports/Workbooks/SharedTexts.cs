using System.Text;

namespace ApprovalOffice.Reports.Workbooks;

/// <summary>The shared strings of a workbook, kept in a temporary file: memory holds eight bytes for each, whatever their length.</summary>
internal sealed class SharedTexts : IDisposable
{
    private readonly FileStream _file = new(
        Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.RandomAccess);

    private readonly List<long> _starts = [0];
    private byte[] _buffer = new byte[1024];

    public int Count => _starts.Count - 1;

    public void Add(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        _file.Write(bytes);
        _starts.Add(_starts[^1] + bytes.Length);
    }

    public void Seal() => _file.Flush();

    public string this[int index]
    {
        get
        {
            int length = (int)(_starts[index + 1] - _starts[index]);
            if (_buffer.Length < length)
            {
                _buffer = new byte[length];
            }

            int read = 0;
            while (read < length)
            {
                int more = RandomAccess.Read(_file.SafeFileHandle, _buffer.AsSpan(read, length - read), _starts[index] + read);
                if (more == 0)
                {
                    throw new WorkbookBroken("工作簿的共享文字不完整");
                }

                read += more;
            }

            return Encoding.UTF8.GetString(_buffer, 0, length);
        }
    }

    public void Dispose() => _file.Dispose();
}
