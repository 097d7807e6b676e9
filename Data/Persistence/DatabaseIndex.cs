namespace ApprovalOffice.Data.Persistence;

/// <summary>An index over columns of one table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Columns">The columns in their order.</param>
public sealed record DatabaseIndex(string Table, IReadOnlyList<string> Columns)
{
    /// <summary>Its name, made as the model makes names.</summary>
    public string Name => $"IX_{Table}_{string.Join('_', Columns)}";

    /// <summary>What makes it, on both engines.</summary>
    internal string Statement => $"CREATE INDEX IF NOT EXISTS \"{Name}\" ON \"{Table}\" ({string.Join(", ", Columns.Select(c => $"\"{c}\""))})";
}
