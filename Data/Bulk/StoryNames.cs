using ApprovalOffice.Data.Search;

namespace ApprovalOffice.Data.Bulk;

/// <summary>The names of copies as they are searched for: made from the names themselves, as the use cases' saves make them.</summary>
internal static class StoryNames
{
    /// <summary>The tables that are made here, and not copied from the story.</summary>
    public static IReadOnlySet<string> Tables { get; } = new HashSet<string>(["SearchNames", "SearchGrams"], StringComparer.Ordinal);

    /// <summary>What goes with rows of a table; nothing where it has no names to search for.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="own">The tables of the office.</param>
    public static IEnumerable<BulkRows> Of(BulkTable table, IReadOnlyList<object?[]> rows, Dictionary<string, BulkTable> own)
    {
        if ((table.Name switch { "Projects" => SearchKind.Project, "Applicants" => SearchKind.Applicant, _ => (SearchKind?)null }) is not { } kind)
        {
            yield break;
        }

        BulkTable names = own["SearchNames"], grams = own["SearchGrams"];
        List<object?[]> ofNames = [], ofGrams = [];
        foreach (object?[] row in rows)
        {
            (object id, string name) = (row[table["Id"]]!, (string)row[table["Name"]]!);
            ofNames.Add(Row(names, ("SubjectId", id), ("Kind", (int)kind), ("Plain", SearchName.Short(SearchText.Plain(name))), ("Initials", SearchName.Short(Pinyin.InitialsOf(name)))));
            ofGrams.AddRange(SearchText.GramsOfName(name).Select(gram => Row(grams, ("SubjectId", id), ("Kind", (int)kind), ("Gram", gram))));
        }

        yield return new BulkRows(names, names.Columns, ofNames);
        yield return new BulkRows(grams, grams.Columns, ofGrams);
    }

    private static object?[] Row(BulkTable table, params ReadOnlySpan<(string Column, object Value)> cells)
    {
        object?[] row = new object?[table.Columns.Count];
        foreach ((string column, object value) in cells)
        {
            row[table[column]] = value;
        }

        return row;
    }
}
