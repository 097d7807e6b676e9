using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApprovalOffice.Data.Catalogue.Storage;

namespace ApprovalOffice.Data.Catalogue.Drafts;

/// <summary>A version in the making: the files of the last one, of which some entries say something else. Nothing is kept until it is published.</summary>
public sealed class CatalogueDraft
{
    private const string NameKey = "name";

    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    private readonly CatalogueVersion _basis;
    private readonly Dictionary<string, JsonObject> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<(string File, string Code), JsonObject> _entries = [];
    private readonly List<CatalogueChange> _changes = [];

    /// <summary>Begins with a version, whose files must have been read. Throws <see cref="CatalogueBroken"/> when they are not what was published.</summary>
    public CatalogueDraft(CatalogueVersion basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        _basis = basis;
        Basis = basis.Parse();
    }

    /// <summary>What it begins with.</summary>
    public CatalogueSet Basis { get; }

    /// <summary>What it says otherwise.</summary>
    public IReadOnlyList<CatalogueChange> Changes => _changes;

    /// <summary>Sets a field of an entry.</summary>
    /// <param name="file">File of the entry, e.g. matters.json, whose list is called like it.</param>
    /// <param name="code">Code of the entry, which must exist.</param>
    /// <param name="entry">The entry as it was.</param>
    /// <param name="field">The field.</param>
    /// <param name="text">What it shall say.</param>
    /// <returns>What is wrong with it, in Chinese; null when nothing is. What says the same as before is always right.</returns>
    public string? Set<T>(string file, string code, T entry, CatalogueField<T> field, string text)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(text);
        string before = field.Read(entry);
        string after = text.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
        if (field.Write is null || after == before || (field.IsNumber && FieldTexts.Number(after) is { } number && FieldTexts.Of(number) == before))
        {
            return null;
        }

        if (field.ProblemOf(entry, after) is { } problem)
        {
            return problem;
        }

        JsonObject written = EntryOf(file, code);
        _changes.Add(new CatalogueChange(code, NameOf(file, code), field.Label, before, after));
        field.Write(written, after);
        return null;
    }

    /// <summary>What is wrong with it as a whole.</summary>
    public IReadOnlyList<CatalogueFault> Faults()
    {
        try
        {
            CatalogueReader.Read(Open);
            return [];
        }
        catch (CatalogueBroken broken)
        {
            return broken.Faults;
        }
    }

    /// <summary>Publishes it. Throws <see cref="CatalogueBroken"/> when it cannot stand, and CATA-001 to CATA-003.</summary>
    /// <param name="label">Label of the version.</param>
    /// <param name="effectiveFrom">First day in force.</param>
    /// <param name="publishedBy">Name of who publishes it.</param>
    /// <param name="clock">Gives the instant of publication.</param>
    public CatalogueVersion Publish(string label, DateOnly effectiveFrom, string publishedBy, TimeProvider clock) =>
        CatalogueVersion.Publish(label, effectiveFrom, Open, clock).After(_basis, publishedBy, _changes, clock);

    private string NameOf(string file, string code) => _changes.FirstOrDefault(c => c.Code == code)?.Name ?? EntryOf(file, code)[NameKey]!.GetValue<string>();

    private JsonObject EntryOf(string file, string code)
    {
        if (!_files.ContainsKey(file))
        {
            JsonObject read = JsonNode.Parse(Text(file))!.AsObject();
            _files[file] = read;
            foreach (JsonNode? one in read[Path.GetFileNameWithoutExtension(file)]!.AsArray())
            {
                _entries[(file, one!["code"]!.GetValue<string>())] = one.AsObject();
            }
        }

        return _entries[(file, code)];
    }

    // What nothing was changed of stays as it was, word for word.
    private Stream Open(string name) => new MemoryStream(Encoding.UTF8.GetBytes(
        _files.TryGetValue(name, out JsonObject? file) && _changes.Count > 0 ? file.ToJsonString(Written) : Text(name)));

    private string Text(string name) => _basis.Files.Single(f => f.Name == name).Json;
}
