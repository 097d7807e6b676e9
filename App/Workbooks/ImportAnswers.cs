using Microsoft.AspNetCore.WebUtilities;

namespace ApprovalOffice.App.Workbooks;

/// <summary>What was said beside a workbook, by the keys of its settings.</summary>
public sealed class ImportAnswers
{
    private readonly Dictionary<string, string> _said;

    private ImportAnswers(Dictionary<string, string> said) => _said = said;

    /// <summary>Nothing was.</summary>
    public static ImportAnswers None { get; } = new([]);

    /// <summary>What was said to a setting; empty for nothing.</summary>
    public string this[string key] => _said.GetValueOrDefault(key, "");

    /// <summary>What a form says.</summary>
    public static ImportAnswers Of(IReadOnlyDictionary<string, string> said) => new(said.ToDictionary(one => one.Key, one => one.Value.Trim(), StringComparer.Ordinal));

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static ImportAnswers Read(string query) => new(QueryHelpers.ParseQuery(query).ToDictionary(one => one.Key, one => one.Value.ToString(), StringComparer.Ordinal));

    /// <summary>The same and one more.</summary>
    public ImportAnswers With(string key, string value) => new(new Dictionary<string, string>(_said, StringComparer.Ordinal) { [key] = value });

    /// <inheritdoc/>
    public override string ToString() => QueryHelpers.AddQueryString("", _said.ToDictionary(one => one.Key, string? (one) => one.Value, StringComparer.Ordinal));
}
