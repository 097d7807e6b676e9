using System.Collections;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApprovalOffice.Data.Catalogue;

/// <summary>Answers by key, immutable, compared by content; stored as one JSON object with its keys in order.</summary>
[JsonConverter(typeof(FactSetConverter))]
public sealed class FactSet : IReadOnlyCollection<KeyValuePair<string, FactValue>>, IEquatable<FactSet>
{
    /// <summary>No answers.</summary>
    public static readonly FactSet Empty = new(ImmutableSortedDictionary.Create<string, FactValue>(StringComparer.Ordinal));

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ImmutableSortedDictionary<string, FactValue> _values;

    private FactSet(ImmutableSortedDictionary<string, FactValue> values) => _values = values;

    /// <summary>Number of answers.</summary>
    public int Count => _values.Count;

    /// <summary>The keys in order.</summary>
    public IEnumerable<string> Keys => _values.Keys;

    /// <summary>The answer; the default value, «not answered», when there is none.</summary>
    public FactValue this[string key] => _values.GetValueOrDefault(key);

    /// <summary>A set of answers.</summary>
    public static FactSet Of(IEnumerable<KeyValuePair<string, FactValue>> answers) => new(Empty._values.SetItems(answers));

    /// <summary>Reads the stored form. Throws <see cref="JsonException"/> when it is none.</summary>
    public static FactSet FromJson(string json) => Of(JsonSerializer.Deserialize<Dictionary<string, FactValue>>(json, Json) ?? []);

    /// <summary>The stored form.</summary>
    public string ToJson() => JsonSerializer.Serialize(_values, Json);

    /// <summary>Whether there is an answer.</summary>
    public bool Has(string key) => _values.ContainsKey(key);

    /// <summary>These answers with one given or changed.</summary>
    public FactSet With(string key, FactValue value) => new(_values.SetItem(key, value));

    /// <summary>These answers where given, the defaults otherwise.</summary>
    public FactSet Over(FactSet defaults) => new(defaults._values.SetItems(_values));

    /// <summary>Only the answers that differ from the defaults, which is what a project stores.</summary>
    public FactSet ExceptDefaults(FactSet defaults) => Of(_values.Where(pair => !defaults.Has(pair.Key) || defaults[pair.Key] != pair.Value));

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, FactValue>> GetEnumerator() => _values.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(FactSet? other) => other is not null && _values.SequenceEqual(other._values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactSet);

    /// <inheritdoc/>
    public override int GetHashCode() => ToJson().GetHashCode(StringComparison.Ordinal);
}
