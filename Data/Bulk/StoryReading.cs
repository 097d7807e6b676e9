using System.Buffers.Binary;
using System.Text.Json;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Bulk;

/// <summary>Takes a story apart: finds its keys, numbers, dates and codes, and where they stand.</summary>
internal sealed class StoryReading(StoryRecord record)
{
    private const string HexDigits = "0123456789ABCDEF";
    private const string Digits = "0123456789";

    private readonly StoryTemplate template = new(record.Calendar);
    private readonly Dictionary<Guid, int> keys = [];
    private readonly Dictionary<DayExpression, int> days = [];
    private readonly StoryDates dates = new(record);
    private readonly Dictionary<Guid, int> numberOfRow = [];
    private readonly Dictionary<string, IReadOnlyList<StoryPiece>> literals = new(StringComparer.Ordinal);
    private StoryMoments moments = null!;
    private StoryText texts = null!;
    private StoryMarks marks = null!;

    /// <summary>Reads it.</summary>
    public StoryTemplate Read()
    {
        foreach (DateTime at in record.Steps)
        {
            template.Steps.Add((DayOf(OfficeZone.DateOf(at), ""), TicksOf(at)));
            template.Trail.Add([]);
        }

        foreach (Guid key in record.Rows.SelectMany(row => row.Images).SelectMany(image => image.Values).OfType<Guid>())
        {
            TokenOf(key);
        }

        ReadNumbers();
        ReadIdentity();
        ReadCodes();
        foreach ((string literal, IReadOnlyList<StoryPiece> pieces) in literals.ToList())
        {
            // Messages keep their content as JSON in which only ASCII stands unescaped.
            literals.TryAdd(JsonEncodedText.Encode(literal).Value, [.. pieces.Select(piece => new StoryPiece.Escaped(piece))]);
        }

        moments = new StoryMoments(record, template, day => DayOf(day, ""));
        marks = new StoryMarks(record, moments);
        texts = new StoryText(literals, TokenOf, DayOf, dates);
        foreach (StoryRow row in record.Rows)
        {
            StoryLine line = new(row.Table, row.FirstStep, row.RemovedAt, [.. row.Images.Select(image => (image.Step, CellsOf(row, image.Step, image.Values)))]);
            (row.Table.Name == "AuditRecords" ? template.Trail[row.FirstStep] : template.Lines).Add(line);
        }

        return template;
    }

    private static long TicksOf(DateTime utc) => OfficeZone.LocalOf(utc).TimeOfDay.Ticks;

    /// <summary>The index of a date of the story.</summary>
    private int DayOf(DateOnly day, string scope)
    {
        DayExpression expression = dates.Of(day, scope);
        if (!days.TryGetValue(expression, out int index))
        {
            days.Add(expression, index = template.Days.Count);
            template.Days.Add(expression);
        }

        return index;
    }

    /// <summary>The place of a key among those that the story has made; null for one that was there before.</summary>
    private int? TokenOf(Guid key)
    {
        if (keys.TryGetValue(key, out int token))
        {
            return token;
        }

        if (record.Known.Contains(key) || record.Series.ContainsKey(key) || key.Version != 7)
        {
            return null;
        }

        Span<byte> bytes = stackalloc byte[16];
        key.TryWriteBytes(bytes, bigEndian: true, out _);
        DateTime made = DateTime.UnixEpoch.AddMilliseconds(BinaryPrimitives.ReadUInt64BigEndian(bytes) >> 16);
        keys.Add(key, token = template.Keys.Count);
        template.Keys.Add((DayOf(OfficeZone.DateOf(made), ""), TicksOf(made)));
        return token;
    }

    private void ReadNumbers()
    {
        foreach (StoryRow row in record.Rows.Where(row => row.Table.Name == "IssuedNumbers" && row["SeriesId"] is not null))
        {
            (Guid organ, string document, string period) = record.Series[(Guid)row["SeriesId"]!];
            string text = (string)row["Number"]!;
            int number = template.Numbers.Count;
            template.Numbers.Add(new StoryNumber(row.FirstStep, DayOf((DateOnly)row["IssuedOn"]!, ""), organ, document, period, text, (long)row["Sequence"]!));
            numberOfRow.Add((Guid)row["Id"]!, number);
            literals[text] = [new StoryPiece.Number(number)];
        }
    }

    private void ReadIdentity()
    {
        StoryIdentity own = record.Identity;
        literals[own.ProjectCode] = [new StoryPiece.Own(of => of.ProjectCode)];
        literals[own.ProjectName] = [new StoryPiece.Own(of => of.ProjectName)];
        literals[own.OwnerName] = [new StoryPiece.Own(of => of.OwnerName)];
        literals[own.OwnerCode] = [new StoryPiece.Own(of => of.OwnerCode)];
        literals[own.Address] = [new StoryPiece.Own(of => of.Address)];
        literals[own.AgentName] = [new StoryPiece.Own(of => of.AgentName)];
        literals[own.AgentId.ToString("D")] = [new StoryPiece.Own(of => of.AgentId.ToString("D"))];
        literals[own.AgentId.ToString("N")] = [new StoryPiece.Own(of => of.AgentId.ToString("N"))];
    }

    private void ReadCodes()
    {
        int drawn = 0;
        foreach (StoryRow row in record.Rows)
        {
            switch (row.Table.Name)
            {
                case "OfficialDocuments" when row["VerificationCode"] is string code:
                    literals[code] = [new StoryPiece.Drawn(drawn++, SpokenCode.Alphabet, code.Length)];
                    break;
                case "AuditRecords" when row["CorrelationId"] is string { Length: > 0 } id && !literals.ContainsKey(id):
                    literals.Add(id, [new StoryPiece.Drawn(drawn++, HexDigits, id.Length)]);
                    break;
                case "LevyPayments" when row["ReceiptNumber"] is string receipt && receipt.LastIndexOf('-') is > 0 and int dash:
                    literals[receipt] = [new StoryPiece.Letters(receipt[..(dash + 1)]), new StoryPiece.Drawn(drawn++, Digits, receipt.Length - dash - 1)];
                    break;
            }
        }
    }

    private StoryCell[] CellsOf(StoryRow row, int step, object?[] values)
    {
        string scope = dates.ScopeOf(row.Table, values);
        IReadOnlyDictionary<string, IReadOnlyList<StoryPiece>> own = OwnLiterals(row.Table, values);
        return [.. values.Select((value, place) => CellOf(row, step, row.Table.Columns[place].Name, value, scope, own, values))];
    }

    private StoryCell CellOf(
        StoryRow row, int step, string column, object? value, string scope, IReadOnlyDictionary<string, IReadOnlyList<StoryPiece>> own, object?[] values)
    {
        if (row.Table.Name == "Cases" && moments.At((Guid)row["Id"]!, step) is { } moment)
        {
            if (StoryMoments.Fields.Contains(column))
            {
                return new StoryCell.Due(moment, column);
            }

            if (column == "ReliesOnUnarrangedYear")
            {
                return new StoryCell.Unarranged(moment);
            }
        }

        return (row.Table.Name, column, value) switch
        {
            (_, _, null) => new StoryCell.Same(null),
            ("IssuedNumbers", "SeriesId", Guid) => new StoryCell.SeriesKey(numberOfRow[(Guid)row["Id"]!]),
            ("IssuedNumbers", "Sequence", long) when row["SeriesId"] is not null => new StoryCell.Sequence(numberOfRow[(Guid)row["Id"]!]),
            (_, _, Guid key) when key == record.Identity.AgentId => new StoryCell.Agent(),
            (_, _, Guid key) => TokenOf(key) is { } token ? new StoryCell.Key(token) : new StoryCell.Same(key),
            (_, _, DateOnly day) => new StoryCell.Date(DayOf(day, scope)),
            (_, _, DateTime at) => new StoryCell.Instant(DayOf(OfficeZone.DateOf(at), ""), TicksOf(at)),
            // The code of a line of the trail is reckoned when it is written.
            ("AuditRecords", "Hmac", _) => new StoryCell.Same(""),
            (_, _, string text) => TextOf(row, step, column, text, scope, own),
            _ => new StoryCell.Same(value),
        };
    }

    private StoryCell TextOf(StoryRow row, int step, string column, string text, string scope, IReadOnlyDictionary<string, IReadOnlyList<StoryPiece>> own)
    {
        IReadOnlyDictionary<(string Field, string Value), int> due = moments.Of(Guid.TryParseExact(scope, "N", out Guid subject) ? subject : null, step);
        return marks.In(row, column, text) is (var head, var mark, var tail)
            ? new StoryCell.Text([.. texts.PiecesOf(head, scope, own, due), mark, .. texts.PiecesOf(tail, scope, own, due)])
            : texts.Of(text, scope, own, due);
    }

    // A line about a number names its series and its place in it, which no other text does.
    private Dictionary<string, IReadOnlyList<StoryPiece>> OwnLiterals(BulkTable table, object?[] values)
    {
        if (table.Name != "AuditRecords" || values[table["EntityType"]] is not "IssuedNumber"
            || !Guid.TryParse((string?)values[table["EntityId"]], out Guid id) || !numberOfRow.TryGetValue(id, out int number))
        {
            return [];
        }

        StoryRow given = record.Rows.First(row => row.Table.Name == "IssuedNumbers" && (Guid)row["Id"]! == id);
        return new Dictionary<string, IReadOnlyList<StoryPiece>>(StringComparer.Ordinal)
        {
            [$"\"{given["SeriesId"]}\""] = [new StoryPiece.Letters("\""), new StoryPiece.SeriesKey(number), new StoryPiece.Letters("\"")],
            [$"\"Sequence\":{given["Sequence"]}"] = [new StoryPiece.Letters("\"Sequence\":"), new StoryPiece.Sequence(number)],
        };
    }
}
