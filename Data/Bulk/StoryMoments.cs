using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Bulk;

/// <summary>The times of the cases of a story after each step, and whether the clock gives from them what the use cases have stored.</summary>
internal sealed class StoryMoments
{
    /// <summary>The columns that the clock reckons.</summary>
    public static readonly IReadOnlySet<string> Fields = new HashSet<string>(StringComparer.Ordinal)
    {
        "AcceptanceDue", nameof(DueDates.YellowFrom), nameof(DueDates.PromisedDue), nameof(DueDates.StatutoryDue), nameof(DueDates.SuspendedSince), nameof(DueDates.FinishedOn),
    };

    private readonly Dictionary<(Guid Case, int Step), int> moments = [];
    private readonly Dictionary<Guid, List<(int Step, object?[] Values)>> images = [];
    private readonly BulkTable? table;

    public StoryMoments(StoryRecord record, StoryTemplate template, Func<DateOnly, int> dayOf)
    {
        foreach (StoryRow row in record.Rows.Where(row => row.Table.Name == "Cases"))
        {
            table = row.Table;
            Guid id = (Guid)row["Id"]!;
            images[id] = row.Images;
            List<StoryRow> suspensions = Rows(record, "ClockSuspensions", id), extensions = Rows(record, "Extensions", id);
            foreach ((int step, object?[] values) in row.Images.Where(image => image.Values[row.Table["ReceivedAt"]] is not null))
            {
                CaseMoment moment = Moment(values, At(suspensions, step), At(extensions, step), dayOf);
                moments[(id, step)] = template.Moments.Count;
                template.Moments.Add(moment);
            }
        }

        Check(record, template);
    }

    /// <summary>The moment of a case at the step of one of its images.</summary>
    public int? At(Guid caseId, int step) => moments.TryGetValue((caseId, step), out int moment) ? moment : null;

    /// <summary>The due days of a case by field and value, as a row of this step may name them: those it has after the step or had before it.</summary>
    /// <param name="caseId">The case; null for none.</param>
    /// <param name="step">The step.</param>
    public IReadOnlyDictionary<(string Field, string Value), int> Of(Guid? caseId, int step)
    {
        Dictionary<(string, string), int> found = [];
        if (caseId is not { } id || !images.TryGetValue(id, out List<(int Step, object?[] Values)>? known))
        {
            return found;
        }

        // The image of this step comes last and wins over the one before it.
        foreach ((int at, object?[] image) in known.Where(image => image.Step <= step && moments.ContainsKey((id, image.Step))))
        {
            foreach (string field in Fields)
            {
                if (image[table![field]] is DateOnly day)
                {
                    found[(field, day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))] = moments[(id, at)];
                }
            }
        }

        return found;
    }

    private static List<StoryRow> Rows(StoryRecord record, string table, Guid caseId) =>
        [.. record.Rows.Where(row => row.Table.Name == table && row["CaseId"] is Guid id && id == caseId)];

    private static IEnumerable<(StoryRow Row, object?[] Values)> At(List<StoryRow> rows, int step) => rows
        .Where(row => row.FirstStep <= step && !(row.RemovedAt <= step))
        .Select(row => (row, row.Images.Last(image => image.Step <= step).Values));

    private CaseMoment Moment(
        object?[] values, IEnumerable<(StoryRow Row, object?[] Values)> suspensions, IEnumerable<(StoryRow Row, object?[] Values)> extensions, Func<DateOnly, int> dayOf)
    {
        CaseState state = Enum.Parse<CaseState>((string)Of("State")!);
        CaseTimes limits = new()
        {
            ReceivedOn = default,
            Promised = new TimeLimit((int)Of("PromisedDays")!, Enum.Parse<DayUnit>((string)Of("PromisedUnit")!)),
            // As in the case itself: while the applicant corrects, the organ has nothing to decide.
            Statutory = Of("StatutoryDays") is int days && state != CaseState.CorrectionRequested
                ? new TimeLimit(days, Enum.Parse<DayUnit>((string)Of("StatutoryUnit")!))
                : null,
            StatutoryFrom = Enum.Parse<StatutoryStart>((string)Of("StatutoryFrom")!),
            WarningDays = (int?)Of("WarningDays"),
        };
        return new CaseMoment(
            dayOf(OfficeZone.DateOf((DateTime)Of("ReceivedAt")!)),
            Of("AcceptedAt") is DateTime accepted ? dayOf(OfficeZone.DateOf(accepted)) : null,
            Of("FinishedOn") is DateOnly finished ? dayOf(finished) : null,
            Of("AcceptanceDue") is not null,
            limits,
            [.. suspensions.Select(s => (
                (string)In(s, "Kind")!, dayOf((DateOnly)In(s, "StartOn")!), In(s, "EndOn") is DateOnly end ? dayOf(end) : (int?)null, (bool)In(s, "StopsPromised")!, (bool)In(s, "StopsStatutory")!))],
            [.. extensions.OrderBy(e => (DateOnly)In(e, "GrantedOn")!).Select(e => (
                dayOf((DateOnly)In(e, "GrantedOn")!), new TimeLimit((int)In(e, "Days")!, Enum.Parse<DayUnit>((string)In(e, "Unit")!))))]);

        object? Of(string column) => values[table![column]];
        static object? In((StoryRow Row, object?[] Values) from, string column) => from.Values[from.Row.Table[column]];
    }

    // Told of itself, the story must give what the use cases have stored: else a copy would be wrong as well.
    private void Check(StoryRecord record, StoryTemplate template)
    {
        StoryCopy itself = new(template, record.Identity, 0, record.FirstDay, TimeSpan.Zero);
        foreach (((Guid id, int step), int moment) in moments)
        {
            object?[] stored = images[id].Single(image => image.Step == step).Values;
            foreach (string field in Fields)
            {
                DateOnly? reckoned = StoryCell.Due.Of(itself, moment, field);
                if (reckoned != (DateOnly?)stored[table![field]])
                {
                    throw new InvalidOperationException($"{field} of case {stored[table["Number"]]} is stored as {stored[table[field]]} and reckoned as {reckoned}.");
                }
            }
        }
    }
}
