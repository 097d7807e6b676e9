using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApprovalOffice.Data.Catalogue.Storage;

namespace ApprovalOffice.Data.Catalogue.Drafts;

/// <summary>A version in the making: the files of the last one, of which some entries say something else. Nothing is kept until it is published.</summary>
public sealed class CatalogueDraft
{
    /// <summary>Label of the change that says that an entry is new.</summary>
    public const string Added = "新增";

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
        field.Link?.Invoke(this, code, before, after);
        return null;
    }

    /// <summary>Adds an entry, if nothing is wrong with it.</summary>
    /// <param name="file">File of the entry, e.g. matters.json, whose list is called like it.</param>
    /// <param name="blank">The entry with its code and with what every new one begins with; it must be readable.</param>
    /// <param name="fields">The fields.</param>
    /// <param name="texts">What each shall say.</param>
    /// <returns>What is wrong with it, each with the number of its field from 0; empty when nothing is.</returns>
    public IReadOnlyList<(int Field, string Problem)> Add<T>(string file, JsonObject blank, IReadOnlyList<CatalogueField<T>> fields, IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(blank);
        ArgumentNullException.ThrowIfNull(fields);
        string[] said = [.. texts.Select(text => text.Replace("\r\n", "\n", StringComparison.Ordinal).Trim())];
        List<(int Field, string Problem)> problems = [];
        for (int field = 0; field < fields.Count; field++)
        {
            if (fields[field] is { Begin: { } begin } beginning)
            {
                if (beginning.BeginProblemOf(said[field]) is { } problem)
                {
                    problems.Add((field, problem));
                }
                else
                {
                    begin(blank, said[field]);
                }
            }
        }

        T entry = CatalogueReader.ReadEntry<T>(blank);
        for (int field = 0; field < fields.Count; field++)
        {
            if (problems.TrueForAll(one => one.Field != field) && fields[field].ProblemOf(entry, said[field]) is { } problem)
            {
                problems.Add((field, problem));
            }
            else if (said[field].Length > 0)
            {
                fields[field].Write?.Invoke(blank, said[field]);
            }
        }

        if (SameName(file, blank) is { } same)
        {
            problems.Add((0, $"与 {same} 同名；修改已有的，编码栏填它的编码"));
        }

        if (problems.Count == 0)
        {
            Insert(file, blank, fields, said);
        }

        return problems;
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

    /// <summary>An entry of a file, to be written.</summary>
    internal JsonObject EntryOf(string file, string code)
    {
        ListOf(file);
        return _entries[(file, code)];
    }

    private void Insert<T>(string file, JsonObject entry, IReadOnlyList<CatalogueField<T>> fields, string[] said)
    {
        JsonArray list = ListOf(file);
        string code = entry["code"]!.GetValue<string>(), name = entry[NameKey]!.GetValue<string>();
        string kind = code[..(code.LastIndexOf('-') + 1)];
        string[] codes = [.. list.Select(one => one!["code"]!.GetValue<string>())];
        int before = Array.FindLastIndex(codes, one => one.StartsWith(kind, StringComparison.Ordinal) && string.CompareOrdinal(one, code) < 0);
        list.Insert(before < 0 ? list.Count : before + 1, entry);
        _entries[(file, code)] = entry;
        _changes.Add(new CatalogueChange(code, name, Added, "", name));
        for (int field = 0; field < fields.Count; field++)
        {
            if (said[field].Length > 0 && (fields[field].Begin ?? fields[field].Write) is not null)
            {
                _changes.Add(new CatalogueChange(code, name, fields[field].Label, "", said[field]));
                fields[field].Link?.Invoke(this, code, "", said[field]);
            }
        }
    }

    private string? SameName(string file, JsonObject entry)
    {
        string name = entry[NameKey]!.GetValue<string>();
        return name.Length == 0 ? null : ListOf(file).FirstOrDefault(one => one![NameKey]!.GetValue<string>() == name)?["code"]!.GetValue<string>();
    }

    private string NameOf(string file, string code) => _changes.FirstOrDefault(c => c.Code == code)?.Name ?? EntryOf(file, code)[NameKey]!.GetValue<string>();

    private JsonArray ListOf(string file)
    {
        string list = Path.GetFileNameWithoutExtension(file);
        if (_files.TryGetValue(file, out JsonObject? known))
        {
            return known[list]!.AsArray();
        }

        JsonObject read = JsonNode.Parse(Text(file))!.AsObject();
        _files[file] = read;
        foreach (JsonNode? one in read[list]!.AsArray())
        {
            _entries[(file, one!["code"]!.GetValue<string>())] = one.AsObject();
        }

        return read[list]!.AsArray();
    }

    // What nothing was changed of stays as it was, word for word.
    private Stream Open(string name) => new MemoryStream(Encoding.UTF8.GetBytes(
        _files.TryGetValue(name, out JsonObject? file) && _changes.Count > 0 ? file.ToJsonString(Written) : Text(name)));

    private string Text(string name) => _basis.Files.Single(f => f.Name == name).Json;
}
