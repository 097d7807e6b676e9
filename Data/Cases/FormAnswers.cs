using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ApprovalOffice.Data.Cases;

/// <summary>What was typed into a data-driven form, by the key of the field; immutable, compared by content, stored as one JSON object. Empty answers are left out.</summary>
public sealed class FormAnswers : IReadOnlyCollection<KeyValuePair<string, string>>, IEquatable<FormAnswers>
{
    /// <summary>No answers.</summary>
    public static readonly FormAnswers Empty = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>Longest stored form in UTF-16 code units.</summary>
    public const int MaxLength = 60_000;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ImmutableSortedDictionary<string, string> answers;

    private FormAnswers(ImmutableSortedDictionary<string, string> answers) => this.answers = answers;

    /// <inheritdoc/>
    public int Count => answers.Count;

    /// <summary>The answer; empty when there is none.</summary>
    public string this[string key] => answers.GetValueOrDefault(key) ?? "";

    /// <summary>Takes answers over, without the empty ones.</summary>
    public static FormAnswers Of(IEnumerable<KeyValuePair<string, string>> answers) =>
        new(Empty.answers.SetItems(answers.Where(a => !string.IsNullOrWhiteSpace(a.Value))));

    /// <summary>Reads the stored form. Throws <see cref="JsonException"/> when it is none.</summary>
    public static FormAnswers FromJson(string json) => Of(JsonSerializer.Deserialize<Dictionary<string, string>>(json, Json) ?? []);

    /// <summary>The stored form.</summary>
    public string ToJson() => JsonSerializer.Serialize(answers, Json);

    /// <summary>Whether the field is answered.</summary>
    public bool Has(string key) => answers.ContainsKey(key);

    /// <summary>These answers with one given, changed, or (when empty) taken back.</summary>
    public FormAnswers With(string key, string? answer) =>
        new(string.IsNullOrWhiteSpace(answer) ? answers.Remove(key) : answers.SetItem(key, answer));

    /// <summary>These answers over others: where both speak, these stand.</summary>
    public FormAnswers Over(FormAnswers others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return new(others.answers.SetItems(answers));
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => answers.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] FormAnswers? other) => other is not null && answers.SequenceEqual(other.answers);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FormAnswers);

    /// <inheritdoc/>
    public override int GetHashCode() => ToJson().GetHashCode(StringComparison.Ordinal);
}
