using ApprovalOffice.Data.Records;

namespace ApprovalOffice.Data.Bulk;

/// <summary>Lines of the trail of copies: each with its own code.</summary>
internal sealed class StoryTrail(BulkTable table, AuditKey key)
{
    // In the order of the code.
    private readonly int[] texts =
    [
        table["ActorName"], table["Organ"], table["RemoteAddress"], table["Operation"], table["EntityType"], table["EntityId"], table["Kind"],
        table["Before"], table["After"], table["CaseNumber"], table["CorrelationId"],
    ];

    private readonly int id = table["Id"], rowKey = table["RowKey"], at = table["OccurredAt"], person = table["PersonId"], code = table["Hmac"];

    /// <summary>A line without its number, which the database gives.</summary>
    public object?[] Row(StoryLine line, StoryCopy copy)
    {
        object?[] row = Array.ConvertAll(line.Images[0].Cells, cell => cell.In(copy));
        row[code] = AuditCode.Of(key, (Guid)row[rowKey]!, (DateTime)row[at]!, (Guid?)row[person], Array.ConvertAll(texts, place => (string?)row[place]));
        object?[] written = new object?[row.Length - 1];
        row.AsSpan(0, id).CopyTo(written);
        row.AsSpan(id + 1).CopyTo(written.AsSpan(id));
        return written;
    }
}
