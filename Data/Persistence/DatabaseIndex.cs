namespace ApprovalOffice.Data.Persistence;

/// <summary>An index over columns of one table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Columns">The columns in their order.</param>
public sealed record DatabaseIndex(string Table, IReadOnlyList<string> Columns)
{
    /// <summary>
    /// The rows it holds, in the words of SQL; null for all. A query uses it only if it says the same in the same words: SQLite compares
    /// them as they are written.
    /// </summary>
    public string? Where { get; init; }

    /// <summary>A name of its own, where the one made of its columns is longer than PostgreSQL allows (63 bytes).</summary>
    public string? Called { get; init; }

    /// <summary>Its name, made as the model makes names.</summary>
    public string Name => Called ?? $"IX_{Table}_{string.Join('_', Columns)}";

    /// <summary>What makes it, on both engines.</summary>
    internal string Statement =>
        $"CREATE INDEX IF NOT EXISTS \"{Name}\" ON \"{Table}\" ({string.Join(", ", Columns.Select(c => $"\"{c}\""))}){(Where is null ? "" : $" WHERE {Where}")}";
}
