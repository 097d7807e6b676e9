using ApprovalOffice.Data.Records;

namespace ApprovalOffice.Data.Bulk;

/// <summary>The series of numbers while stories are written: given out in memory, in the order of the time, written once.</summary>
internal sealed class StorySeries(IEnumerable<NumberSeries> standing)
{
    private readonly Dictionary<(Guid OrganId, string Document, string Period), Counter> counters = standing.ToDictionary(
        series => (series.OrganId, series.Document, series.PeriodKey), series => new Counter(series.Id, series.LastSequence, isNew: false));

    /// <summary>Gives the numbers of one step of a copy.</summary>
    public void Give(StoryCopy copy, int step, DateTime at)
    {
        List<StoryNumber> numbers = copy.Template.Numbers;
        for (int i = 0; i < numbers.Count; i++)
        {
            StoryNumber number = numbers[i];
            if (number.Step != step)
            {
                continue;
            }

            (Guid, string, string) series = (number.OrganId, number.Document, number.PeriodOf(copy.Day(number.Day)));
            if (!counters.TryGetValue(series, out Counter? counter))
            {
                counters.Add(series, counter = new Counter(Guid.CreateVersion7(new DateTimeOffset(at)), 0, isNew: true));
            }

            copy.Series[i] = counter.Id;
            copy.Sequences[i] = ++counter.Last;
        }
    }

    /// <summary>Writes new series as they end; those that were there are raised one by one, as the guard of the database demands.</summary>
    public async Task WriteAsync(BulkWriter writer, BulkTable table, CancellationToken ct)
    {
        List<object?[]> fresh = [];
        foreach (((Guid organ, string document, string period), Counter counter) in counters)
        {
            if (!counter.IsNew)
            {
                for (long sequence = counter.First + 1; sequence <= counter.Last; sequence++)
                {
                    await writer.RunAsync("""UPDATE "NumberSeries" SET "LastSequence" = $1 WHERE "Id" = $2""", [sequence, counter.Id], ct);
                }

                continue;
            }

            object?[] row = new object?[table.Columns.Count];
            row[table["Id"]] = counter.Id;
            row[table["OrganId"]] = organ;
            row[table["Document"]] = document;
            row[table["PeriodKey"]] = period;
            row[table["LastSequence"]] = counter.Last;
            fresh.Add(row);
        }

        await writer.WriteAsync(table, table.Columns, fresh, ct);
    }

    private sealed class Counter(Guid id, long last, bool isNew)
    {
        public Guid Id => id;

        public bool IsNew => isNew;

        public long First { get; } = last;

        public long Last { get; set; } = last;
    }
}
