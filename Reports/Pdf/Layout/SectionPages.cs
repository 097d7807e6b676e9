namespace ApprovalOffice.Reports.Pdf.Layout;

/// <summary>On which pages each section stands.</summary>
internal sealed class SectionPages
{
    private readonly Dictionary<string, (int First, int Last)> _pages = new(StringComparer.Ordinal);

    internal void Note(string section, int page) =>
        _pages[section] = _pages.TryGetValue(section, out var known) ? (known.First, page) : (page, page);

    internal (int First, int Last)? Of(string section) => _pages.TryGetValue(section, out var pages) ? pages : null;
}
