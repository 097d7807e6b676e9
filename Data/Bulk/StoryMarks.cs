using System.Text.Json;

namespace ApprovalOffice.Data.Bulk;

/// <summary>
/// The mark of a case that its due days rely on a year whose holidays are not published. No story has it, since stories are told where
/// the holidays are known; a copy that reaches into such a year does, and the line of the trail about that act must say so.
/// </summary>
internal sealed class StoryMarks
{
    private const string Property = "ReliesOnUnarrangedYear";

    private readonly Dictionary<StoryRow, (int? Before, int Now)> lines = [];

    /// <summary>Finds the lines: of each act on a case after which the clock was reckoned, the last one about the case itself.</summary>
    public StoryMarks(StoryRecord record, StoryMoments moments)
    {
        Dictionary<(string Case, int Step), StoryRow> last = [];
        foreach (StoryRow row in record.Rows.Where(row => row.Table.Name == "AuditRecords" && row["EntityType"] is "ApprovalCase" && row["Kind"] is ("Added" or "Changed")))
        {
            last[((string)row["EntityId"]!, row.FirstStep)] = row;
        }

        foreach (StoryRow row in record.Rows.Where(row => row.Table.Name == "Cases"))
        {
            Guid id = (Guid)row["Id"]!;
            int? before = null;
            foreach ((int step, _) in row.Images)
            {
                if (moments.At(id, step) is { } now)
                {
                    if (last.TryGetValue((id.ToString(), step), out StoryRow? line))
                    {
                        lines[line] = (before, now);
                    }

                    before = now;
                }
            }
        }
    }

    /// <summary>The image in a line with the place of the mark: what stands before it, the mark, what stands behind it; null where no mark can stand.</summary>
    public (string Head, StoryPiece Mark, string Tail)? In(StoryRow row, string column, string image)
    {
        if (column is not ("Before" or "After") || !lines.TryGetValue(row, out (int? Before, int Now) moments))
        {
            return null;
        }

        using JsonDocument document = JsonDocument.Parse(image);
        List<JsonProperty> properties = [.. document.RootElement.EnumerateObject().Where(property => property.Name != Property)];
        // Properties stand in the order of their names.
        int place = properties.FindIndex(property => string.CompareOrdinal(property.Name, Property) > 0);
        place = place < 0 ? properties.Count : place;
        string head = "{" + string.Join(',', properties.Take(place).Select(property => property.ToString()));
        string tail = string.Join(',', properties.Skip(place).Select(property => property.ToString())) + "}";
        bool between = place > 0 && place < properties.Count;
        StoryPiece.Mark mark = new(
            moments.Before, moments.Now, isAfter: column == "After", isAlways: row["Kind"] is "Added",
            $"{(place == properties.Count && place > 0 ? "," : "")}\"{Property}\":", place < properties.Count ? "," : "");
        return (between ? head + "," : head, mark, tail);
    }
}
