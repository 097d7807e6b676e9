namespace ApprovalOffice.Data.Bulk;

/// <summary>A row of a story, as it stood after each step that changed it.</summary>
/// <param name="table">Its table.</param>
/// <param name="firstStep">The step that wrote it.</param>
internal sealed class StoryRow(BulkTable table, int firstStep)
{
    public BulkTable Table => table;

    public int FirstStep => firstStep;

    /// <summary>The step that took it away; null while it is there.</summary>
    public int? RemovedAt { get; set; }

    /// <summary>Step and values, in the order of the steps.</summary>
    public List<(int Step, object?[] Values)> Images { get; } = [];

    public object? this[string column] => Images[^1].Values[table[column]];
}
