using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ApprovalOffice.App.Delivery;

/// <summary>
/// An incremental update of a PDF file (ISO 32000-1 §7.5.6): objects are added or replaced behind the end of the file, whose bytes stay as they
/// are. Reads the files this office makes: one table of offsets, no object streams.
/// </summary>
internal sealed partial class PdfRevision
{
    private readonly string _text;
    private readonly List<int> _offsets;
    private readonly SortedDictionary<int, string> _objects = [];
    private readonly string _trailer;
    private readonly int _table;

    private PdfRevision(string text, int table, List<int> offsets, string trailer)
    {
        (_text, _table, _offsets, _trailer) = (text, table, offsets, trailer);
    }

    /// <summary>Number of the catalogue.</summary>
    public int Root => int.Parse(RootPattern().Match(_trailer).Groups["number"].Value, CultureInfo.InvariantCulture);

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">It is not a file of this office.</exception>
    public static PdfRevision Of(ReadOnlySpan<byte> file)
    {
        string text = Encoding.Latin1.GetString(file);
        int trailer = text.LastIndexOf("trailer\n", StringComparison.Ordinal);
        Match start = StartPattern().Match(text);
        if (trailer < 0 || !start.Success)
        {
            throw new InvalidDataException("不是可以签名的 PDF 文件");
        }

        int table = int.Parse(start.Groups["offset"].Value, CultureInfo.InvariantCulture);
        List<int> offsets = [.. EntryPattern().Matches(text[table..trailer]).Select(e => int.Parse(e.Groups["offset"].Value, CultureInfo.InvariantCulture))];
        return new PdfRevision(text, table, offsets, text[trailer..text.IndexOf("startxref", trailer, StringComparison.Ordinal)]);
    }

    /// <summary>Content of an object between its dictionary marks.</summary>
    public string Dictionary(int number)
    {
        int start = _text.IndexOf("<<", _offsets[number], StringComparison.Ordinal) + 2;
        int end = _text.IndexOf("endobj", start, StringComparison.Ordinal);
        return _text[start.._text.LastIndexOf(">>", end, StringComparison.Ordinal)];
    }

    /// <summary>Number of the first page.</summary>
    public int FirstPage()
    {
        int node = Reference(Dictionary(Root), "Pages");
        while (KidsPattern().Match(Dictionary(node)) is { Success: true } kids)
        {
            node = int.Parse(kids.Groups["number"].Value, CultureInfo.InvariantCulture);
        }

        return node;
    }

    /// <summary>Replaces an object.</summary>
    public void Replace(int number, string dictionary) => _objects[number] = dictionary;

    /// <summary>Adds an object.</summary>
    /// <returns>Its number.</returns>
    public int Add(string dictionary)
    {
        int number = Math.Max(_offsets.Count, _objects.Count == 0 ? 0 : _objects.Keys.Max() + 1);
        _objects[number] = dictionary;
        return number;
    }

    /// <summary>The file with its update.</summary>
    public string Write()
    {
        StringBuilder file = new(_text);
        StringBuilder entries = new();
        foreach ((int number, string dictionary) in _objects)
        {
            entries.Append(CultureInfo.InvariantCulture, $"{number} 1\n{file.Length:D10} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n<<{dictionary}>>\nendobj\n");
        }

        int table = file.Length;
        int size = Math.Max(_offsets.Count, _objects.Keys.Max() + 1);
        string trailer = SizePattern().Replace(_trailer, string.Create(CultureInfo.InvariantCulture, $"/Size {size}\n/Prev {_table}"));
        return file.Append(CultureInfo.InvariantCulture, $"xref\n0 1\n0000000000 65535 f \n{entries}{trailer}startxref\n{table}\n%%EOF\n").ToString();
    }

    private static int Reference(string dictionary, string key) =>
        int.Parse(Regex.Match(dictionary, $@"/{key} (?<number>\d+) 0 R", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)).Groups["number"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/Root (?<number>\d+) 0 R", RegexOptions.CultureInvariant)]
    private static partial Regex RootPattern();

    [GeneratedRegex(@"/Size \d+", RegexOptions.CultureInvariant)]
    private static partial Regex SizePattern();

    [GeneratedRegex(@"/Kids \[(?<number>\d+) 0 R", RegexOptions.CultureInvariant)]
    private static partial Regex KidsPattern();

    [GeneratedRegex(@"^(?<offset>\d{10}) \d{5} [nf] $", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex EntryPattern();

    [GeneratedRegex(@"startxref\n(?<offset>\d+)\n%%EOF\s*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex StartPattern();
}
