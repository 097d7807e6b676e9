namespace ApprovalOffice.Reports.Pdf.Drawing;

/// <summary>Names of sections as the file knows them (ISO 32000-1 §12.3.2.3 wants plain names).</summary>
internal sealed class SectionNames
{
    private readonly string _prefix;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <param name="prefix">Keeps documents apart that are merged into one file.</param>
    internal SectionNames(string prefix)
    {
        _prefix = prefix;
    }

    /// <summary>The name of a section, the same each time.</summary>
    internal string NameOf(string section)
    {
        if (!_names.TryGetValue(section, out var name))
        {
            name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{_prefix}s{_names.Count + 1}");
            _names[section] = name;
        }

        return name;
    }
}
