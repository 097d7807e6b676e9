using System.Buffers.Text;
using System.Text;

namespace ApprovalOffice.Reports.Workbooks;

/// <summary>Gathers the bytes of an XML part and hands them on in blocks.</summary>
internal sealed class XmlBuffer(Stream output)
{
    private readonly byte[] _block = new byte[1 << 17];
    private int _used;

    public void Raw(ReadOnlySpan<byte> bytes)
    {
        Room(bytes.Length);
        bytes.CopyTo(_block.AsSpan(_used));
        _used += bytes.Length;
    }

    public void Number(long number)
    {
        Room(24);
        Utf8Formatter.TryFormat(number, _block.AsSpan(_used), out int written);
        _used += written;
    }

    public void Number(decimal number)
    {
        if (number == decimal.Truncate(number) && number is > -1e15m and < 1e15m)
        {
            Number((long)number);
            return;
        }

        Room(40);
        Utf8Formatter.TryFormat(number, _block.AsSpan(_used), out int written);
        _used += written;
    }

    /// <summary>Text between tags, escaped for XML and for the escapes of spreadsheets (ECMA-376 part 1, 22.9.2.19: _xHHHH_).</summary>
    public void Text(string text)
    {
        int plain = 0;
        for (int at = 0; at < text.Length; at++)
        {
            char c = text[at];
            if (c is not ('&' or '<' or '>' or '\r') && (c != '_' || !IsEscape(text, at)))
            {
                continue;
            }

            Plain(text.AsSpan(plain, at - plain));
            plain = at + 1;
            Raw(c switch { '&' => "&amp;"u8, '<' => "&lt;"u8, '>' => "&gt;"u8, '_' => "_x005F_"u8, _ => "_x000D_"u8 });
        }

        Plain(text.AsSpan(plain));
    }

    public void Flush()
    {
        output.Write(_block, 0, _used);
        _used = 0;
    }

    private static bool IsEscape(string text, int at) =>
        at + 6 < text.Length && text[at + 1] == 'x' && text[at + 6] == '_'
        && char.IsAsciiHexDigit(text[at + 2]) && char.IsAsciiHexDigit(text[at + 3]) && char.IsAsciiHexDigit(text[at + 4]) && char.IsAsciiHexDigit(text[at + 5]);

    private void Plain(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            int part = Math.Min(text.Length, 8192);
            part -= part < text.Length && char.IsHighSurrogate(text[part - 1]) ? 1 : 0;
            Room(part * 3);
            _used += Encoding.UTF8.GetBytes(text[..part], _block.AsSpan(_used));
            text = text[part..];
        }
    }

    private void Room(int bytes)
    {
        if (_used + bytes > _block.Length)
        {
            Flush();
        }
    }
}
