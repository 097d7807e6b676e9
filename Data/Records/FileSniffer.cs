using System.IO.Compression;
using System.Text;
using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Records;

/// <summary>Finds out what a file is from its bytes. Its name and what the browser says of it are not asked.</summary>
public static class FileSniffer
{
    private const int HeadLength = 1024;

    private static readonly (byte[] Signature, FileKind Kind)[] Heads =
    [
        ([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], FileKind.Png),
        ([0xFF, 0xD8, 0xFF], FileKind.Jpeg),
        ([(byte)'I', (byte)'I', 0x2A, 0x00], FileKind.Tiff),
        ([(byte)'M', (byte)'M', 0x00, 0x2A], FileKind.Tiff),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], FileKind.Compound),
        ("AC10"u8.ToArray(), FileKind.Dwg),
        ("AutoCAD Binary DXF"u8.ToArray(), FileKind.Dxf),
        ("ISO-10303-21;"u8.ToArray(), FileKind.Ifc),
    ];

    private static readonly byte[][] Programs =
    [
        "MZ"u8.ToArray(),
        [0x7F, (byte)'E', (byte)'L', (byte)'F'],
        [0xFE, 0xED, 0xFA, 0xCE],
        [0xFE, 0xED, 0xFA, 0xCF],
        [0xCE, 0xFA, 0xED, 0xFE],
        [0xCF, 0xFA, 0xED, 0xFE],
        [0xCA, 0xFE, 0xBA, 0xBE],
        [0x4C, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00],
        "#!"u8.ToArray(),
        "dex\n"u8.ToArray(),
    ];

    /// <summary>The kind of the content.</summary>
    /// <param name="content">A stream that can seek; its position is put back to the start.</param>
    /// <exception cref="RuleBroken">FILE-001 empty; FILE-003 a program; FILE-004 none of the kinds taken.</exception>
    public static FileKind KindOf(Stream content)
    {
        if (content.Length == 0)
        {
            throw new RuleBroken(FileRules.Empty);
        }

        byte[] buffer = new byte[HeadLength];
        content.Position = 0;
        int read = content.ReadAtLeast(buffer, HeadLength, throwOnEndOfStream: false);
        FileKind? kind = OfHead(buffer.AsSpan(0, read), content);
        content.Position = 0;
        return kind ?? throw new RuleBroken(FileRules.UnknownKind);
    }

    private static FileKind? OfHead(ReadOnlySpan<byte> head, Stream content)
    {
        foreach (byte[] program in Programs)
        {
            if (head.StartsWith(program))
            {
                throw new RuleBroken(FileRules.Executable);
            }
        }

        foreach ((byte[] signature, FileKind kind) in Heads)
        {
            if (head.StartsWith(signature))
            {
                return kind;
            }
        }

        if (head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8))
        {
            return OfZip(content);
        }

        // Readers accept a PDF whose header stands anywhere in the first kilobyte (ISO 32000-1, annex H.3.4.1).
        return head.IndexOf("%PDF-"u8) >= 0 ? FileKind.Pdf : IsTextDxf(head) ? FileKind.Dxf : null;
    }

    private static bool IsTextDxf(ReadOnlySpan<byte> head)
    {
        string[] lines = Encoding.ASCII.GetString(head).Split('\n', 3, StringSplitOptions.TrimEntries);
        return lines.Length > 2 && lines[0] is "0" or "999" && (lines[1] == "SECTION" || lines[0] == "999");
    }

    private static FileKind OfZip(Stream content)
    {
        try
        {
            using ZipArchive archive = new(content, ZipArchiveMode.Read, leaveOpen: true);
            bool Holds(string name) => archive.Entries.Any(entry => string.Equals(entry.FullName.TrimStart('/'), name, StringComparison.OrdinalIgnoreCase));

            if (Holds("word/vbaProject.bin") || Holds("xl/vbaProject.bin") || Holds("META-INF/MANIFEST.MF") || Holds("AndroidManifest.xml"))
            {
                throw new RuleBroken(FileRules.Executable, detail: "含有宏或者程序");
            }

            return Holds("word/document.xml") ? FileKind.Docx
                : Holds("xl/workbook.xml") ? FileKind.Xlsx
                : Holds("OFD.xml") ? FileKind.Ofd
                : FileKind.Zip;
        }
        catch (InvalidDataException)
        {
            throw new RuleBroken(FileRules.UnknownKind, detail: "压缩文件已损坏");
        }
    }
}
