using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Drafts;
using ApprovalOffice.Reports.Workbooks;

namespace ApprovalOffice.App.Features.CatalogueVersions;

/// <summary>A list of the catalogue as rows of a workbook: the code, then what a city sets.</summary>
/// <typeparam name="T">Matter or material.</typeparam>
internal sealed partial class CatalogueSheet<T>
{
    private const int FaultsSaid = 3;

    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);

    /// <summary>File of the entries, e.g. matters.json.</summary>
    public required string File { get; init; }

    /// <summary>Head of the first column.</summary>
    public required string CodeTitle { get; init; }

    /// <summary>What to fill in as code.</summary>
    public required string NewHelp { get; init; }

    /// <summary>What is said of a code that the catalogue does not know and that is none.</summary>
    public required string Unknown { get; init; }

    /// <summary>A new entry of a code, as yet empty; null when none is called so.</summary>
    public required Func<string, JsonObject?> New { get; init; }

    /// <summary>The entries by their codes, in the order of the catalogue.</summary>
    public required IReadOnlyList<(string Code, T Entry)> Entries { get; init; }

    /// <summary>The columns after the code.</summary>
    public required IReadOnlyList<CatalogueField<T>> Fields { get; init; }

    /// <summary>The columns of the template.</summary>
    public IReadOnlyList<ImportColumn> Columns =>
    [
        new(CodeTitle, ColumnKind.Code, true, NewHelp, Entries[0].Code),
        .. Fields.Select(f => new ImportColumn(f.Label, f.IsNumber ? ColumnKind.WholeNumber : ColumnKind.Text, f.IsRequired, f.Help, "", f.Choices)),
    ];

    /// <summary>The rows of the template: the catalogue as it stands.</summary>
    public IReadOnlyList<string[]> Rows => [.. Entries.Select(one => (string[])[one.Code, .. Fields.Select(f => f.Read(one.Entry))])];

    /// <summary>Takes rows into the draft; says what is wrong with them.</summary>
    public IReadOnlyList<ImportFault> Take(IReadOnlyList<ImportRow> rows, CatalogueDraft draft)
    {
        Dictionary<string, T> known = Entries.ToDictionary(one => one.Code, one => one.Entry);
        List<ImportFault> faults = [];
        foreach (ImportRow row in rows)
        {
            string code = row[0];
            bool isKnown = known.TryGetValue(code, out T? entry);
            JsonObject? blank = isKnown ? null : New(code);
            if (!isKnown && blank is null)
            {
                faults.Add(new ImportFault(row.Number, 0, Unknown));
            }
            else if (!_rows.TryAdd(code, row.Number))
            {
                faults.Add(new ImportFault(row.Number, 0, $"编码与第 {_rows[code]} 行相同"));
            }
            else if (blank is null)
            {
                Set(row, code, entry!, draft, faults);
            }
            else
            {
                faults.AddRange(draft.Add(File, blank, Fields, [.. Fields.Select((_, field) => row[field + 1])])
                    .Select(one => new ImportFault(row.Number, one.Field + 1, one.Problem)));
            }
        }

        return faults;
    }

    private void Set(ImportRow row, string code, T entry, CatalogueDraft draft, List<ImportFault> faults)
    {
        for (int field = 0; field < Fields.Count; field++)
        {
            if (row.Has(field + 1) && draft.Set(File, code, entry, Fields[field], row[field + 1]) is { } problem)
            {
                faults.Add(new ImportFault(row.Number, field + 1, problem));
            }
        }
    }

    /// <summary>
    /// Says of each fault of the whole at which row and cell it comes from: the entry itself, an entry it names, or what was changed. Many themes that one promise
    /// is too long for are told once.
    /// </summary>
    public IEnumerable<ImportFault> Place(IReadOnlyList<CatalogueFault> faults, CatalogueDraft draft)
    {
        HashSet<string> changed = [.. draft.Changes.Select(c => c.Code)];
        return faults.SelectMany(fault => MeantBy(fault, changed, draft).Select(code => (Code: code, Place: PlaceOf(fault), Fault: fault)))
            .GroupBy(one => (one.Code, one.Place, IsOwn: one.Fault.File == File && one.Fault.Entry == one.Code))
            .Select(group => new ImportFault(_rows[group.Key.Code], group.Key.Place, group.Key.IsOwn
                ? string.Join('；', group.Select(one => one.Fault.Fault))
                : string.Join('；', group.Take(FaultsSaid).Select(one => $"{WordOf(one.Fault.File)} {one.Fault.Entry} {one.Fault.Fault}"))
                    + (group.Count() > FaultsSaid ? $"；等 {group.Count()} 处" : "")));
    }

    private static string WordOf(string file) => file switch
    {
        "themes.json" => "主题",
        "stages.json" => "阶段",
        "matters.json" => "事项",
        "materials.json" => "材料",
        "certificates.json" => "证照",
        "commitments.json" => "告知承诺",
        _ => file,
    };

    private IEnumerable<string> MeantBy(CatalogueFault fault, HashSet<string> changed, CatalogueDraft draft)
    {
        string[] named = [.. Codes().Matches($"{fault.Entry} {fault.Fault}").Select(m => m.Value).Where(changed.Contains).Distinct()];
        string[] meant = named.Length > 0 ? named : [.. ChangedOf(fault, draft)];
        return meant.Length > 0 ? meant : changed.Take(1);
    }

    // A chain of matters that takes too long ends at one that may not have been changed: those of the theme that now take longer are meant.
    private static IEnumerable<string> ChangedOf(CatalogueFault fault, CatalogueDraft draft) => draft.Basis.FindTheme(fault.Entry) is { } theme
        ? draft.Changes.Where(c => c.Label == MatterFields.Promised && (theme.Lists(c.Code) || IsNewIn(theme.Code, c.Code, draft))).Select(c => c.Code).Distinct()
        : [];

    private static bool IsNewIn(string theme, string code, CatalogueDraft draft) =>
        draft.Changes.Any(c => c.Code == code && c.Label == MatterFields.Themes && c.After.Contains(theme, StringComparison.Ordinal));

    private int PlaceOf(CatalogueFault fault)
    {
        string label = fault.Fault.Contains(MatterFields.ReviewPoints, StringComparison.Ordinal) ? MatterFields.ReviewPoints
            : fault.Fault.Contains("前置事项", StringComparison.Ordinal) ? "前置事项"
            : fault.Fault.StartsWith("department", StringComparison.Ordinal) ? MatterFields.Department
            : fault.Fault.Contains(MatterFields.Promised, StringComparison.Ordinal) || fault.Fault.Contains("关键路径", StringComparison.Ordinal) ? MatterFields.Promised : "";
        int field = Fields.ToList().FindIndex(f => f.Label == label);
        return field < 0 ? -1 : field + 1;
    }

    [GeneratedRegex(@"(SX-\d-\d{3}|CL-\d{3})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Codes();
}
