namespace ApprovalOffice.Data.Bulk;

/// <summary>A table of the office, as far as its rows are read and written past the entities.</summary>
public sealed class BulkTable
{
    private readonly Dictionary<string, int> places;

    /// <summary>A table with its columns in a fixed order.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="key">The columns of its primary key.</param>
    public BulkTable(string name, IReadOnlyList<BulkColumn> columns, IReadOnlyList<string> key)
    {
        (Name, Columns) = (name, columns);
        places = columns.Index().ToDictionary(c => c.Item.Name, c => c.Index, StringComparer.Ordinal);
        Key = [.. key.Select(column => places[column])];
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its columns.</summary>
    public IReadOnlyList<BulkColumn> Columns { get; }

    /// <summary>Places of the columns of its primary key.</summary>
    public IReadOnlyList<int> Key { get; }

    /// <summary>The place of a column.</summary>
    /// <exception cref="KeyNotFoundException">It has none of that name.</exception>
    public int this[string column] => places[column];

    /// <summary>Whether it has a column.</summary>
    public bool Has(string column) => places.ContainsKey(column);
}
