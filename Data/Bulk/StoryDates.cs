using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Bulk;

/// <summary>
/// How the dates of a story hang on its first day. The stories go on in working days and so do the limits; what was counted in days of
/// the calendar, in months or in years is known by where it stands.
/// </summary>
internal sealed class StoryDates
{
    // What people type into forms (a completion planned for the end of some year) is no date of the story.
    private const int LongestStory = 250;

    private readonly StoryRecord record;
    private readonly List<DateOnly> planned = [];
    private readonly Dictionary<(string Scope, DateOnly Day), DayExpression> known = [];
    private readonly Dictionary<string, string> scopeOfNumber = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> stageOfCase = new(StringComparer.Ordinal);

    public StoryDates(StoryRecord record)
    {
        this.record = record;
        foreach (StoryRow row in record.Rows)
        {
            ReadNames(row);
        }

        foreach (StoryRow row in record.Rows)
        {
            Read(row);
        }
    }

    /// <summary>The case a row belongs to, or the stage application when it is about several; empty when it belongs to none.</summary>
    public string ScopeOf(BulkTable table, object?[] values) => table.Name switch
    {
        "Cases" => Scope(values[table["Id"]]),
        "AuditRecords" => ScopeOfTrail(table, values),
        "Notices" => ScopeOfAddress((string?)values[table["Url"]]),
        "OutboxMessages" => ScopeOfAddress((string?)values[table["PayloadJson"]]),
        _ when table.Has("CaseId") => Scope(values[table["CaseId"]]),
        _ => "",
    };

    /// <summary>What a date hangs on.</summary>
    public DayExpression Of(DateOnly day, string scope) =>
        known.TryGetValue((scope, day), out DayExpression found) || known.TryGetValue(("", day), out found)
            ? found
            : DayExpression.Of(record.Calendar, record.FirstDay, day);

    /// <summary>Whether a date in a text is one of the story's.</summary>
    public bool Concerns(DateOnly day, string scope) =>
        known.ContainsKey((scope, day)) || known.ContainsKey(("", day))
        || (day >= record.FirstDay.AddDays(-30) && day <= OfficeZone.DateOf(record.Steps[^1]).AddDays(LongestStory));

    /// <summary>The planned beginning or end of the works that falls in a month; null when none does.</summary>
    public DateOnly? PlannedIn(int year, int month) => planned.Find(day => day.Year == year && day.Month == month) is { Year: > 1 } found ? found : null;

    private static string Scope(object? key) => key is Guid id ? id.ToString("N") : "";

    // News of a case lead to its page.
    private static string ScopeOfAddress(string? text)
    {
        const string Page = "/cases/";
        int at = text?.IndexOf(Page, StringComparison.Ordinal) ?? -1;
        return at >= 0 && text!.Length >= at + Page.Length + 36 && Guid.TryParse(text.AsSpan(at + Page.Length, 36), out Guid id) ? Scope(id) : "";
    }

    // An act on a stage application names its code; the case stands in what changed.
    private string ScopeOfTrail(BulkTable table, object?[] values)
    {
        if (values[table["EntityType"]] is string type && type.StartsWith("ApprovalCase", StringComparison.Ordinal) && Guid.TryParse((string?)values[table["EntityId"]], out Guid own))
        {
            return Scope(own);
        }

        const string Property = "\"CaseId\":\"";
        string change = (string?)(values[table["After"]] ?? values[table["Before"]]) ?? "";
        int at = change.IndexOf(Property, StringComparison.Ordinal);
        return at >= 0 && change.Length >= at + Property.Length + 36 && Guid.TryParse(change.AsSpan(at + Property.Length, 36), out Guid named)
            ? Scope(named)
            : values[table["CaseNumber"]] is string number ? scopeOfNumber.GetValueOrDefault(number, "") : "";
    }

    private void ReadNames(StoryRow row)
    {
        switch (row.Table.Name)
        {
            case "Cases":
                scopeOfNumber[(string?)row["Number"] ?? ""] = Scope(row["Id"]);
                stageOfCase[Scope(row["Id"])] = Scope(row["StageApplicationId"]);
                break;
            case "StageApplications" when row["JointNumber"] is string joint:
                scopeOfNumber[joint] = Scope(row["Id"]);
                break;
        }
    }

    private void Read(StoryRow row)
    {
        switch (row.Table.Name)
        {
            case "Projects" when row["PlannedStart"] is DateOnly start && row["PlannedEnd"] is DateOnly end:
                Note("", end, start);
                planned.AddRange(start, end);
                break;
            case "ApplicantMembers" when row["To"] is DateOnly to:
                Note("", to, (DateOnly)row["From"]!);
                break;
            case "ElectronicCertificates" when row["ValidUntil"] is DateOnly until:
                Note(Scope(row["CaseId"]), until, (DateOnly)row["IssuedOn"]!);
                break;
            case "Corrections":
                Calendar(row, OfficeZone.DateOf((DateTime)row["ToldAt"]!), (DateOnly)row["DueOn"]!);
                break;
            case "ClockSuspensions" when row["PlannedEndOn"] is DateOnly planned:
                Calendar(row, (DateOnly)row["StartOn"]!, planned);
                break;
            case "Commitments" when record.CalendarDayCommitments.Contains((string)row["CommitmentCode"]!):
                Calendar(row, (DateOnly)row["SignedOn"]!, (DateOnly)row["VerifyBy"]!);
                break;
        }
    }

    private void Calendar(StoryRow row, DateOnly from, DateOnly to)
    {
        string scope = Scope(row["CaseId"]);
        foreach (string where in (string[])[scope, stageOfCase.GetValueOrDefault(scope, scope)])
        {
            known[(where.Length > 0 ? where : scope, to)] = Plain(from) with { Days = to.DayNumber - from.DayNumber };
        }
    }

    private DayExpression Plain(DateOnly day) => DayExpression.Of(record.Calendar, record.FirstDay, day);

    // Whole years or months later, on the day or on the day before it; else so many days later.
    private void Note(string scope, DateOnly day, DateOnly from)
    {
        int months = ((day.Year - from.Year) * 12) + day.Month - from.Month;
        foreach (int whole in (int[])[months, months + 1])
        {
            foreach (int before in (int[])[0, -1])
            {
                if (whole > 0 && from.AddYears(whole / 12).AddMonths(whole % 12).AddDays(before) == day)
                {
                    known[(scope, day)] = Plain(from) with { Years = whole / 12, Months = whole % 12, Days = before };
                    return;
                }
            }
        }

        known[(scope, day)] = Plain(from) with { Days = day.DayNumber - from.DayNumber };
    }
}
