using ApprovalOffice.Data.Cases.Events;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Measures;

/// <summary>Takes from a project and its cases what it contributes to a period. Pure.</summary>
/// <param name="period">The period.</param>
/// <param name="calendar">The calendar of the site's region.</param>
/// <param name="demanded">The matters of the completion stage that each theme demands, by its code.</param>
/// <param name="asOf">Only what was recorded up to this instant (UTC) counts; null for all.</param>
public sealed class ProjectMeasuring(StatisticalPeriod period, WorkingCalendar calendar, IReadOnlyDictionary<string, IReadOnlyList<string>> demanded, DateTime? asOf = null)
{
    private const string Parallel = "5";

    private readonly StageClock clock = new(calendar);

    /// <summary>The facts of a project.</summary>
    /// <param name="project">The project.</param>
    /// <param name="facts">Those of its cases that the period touches.</param>
    /// <param name="all">All its cases; only asked for where one that completes it was granted in the period.</param>
    public ProjectShare Of(MeasuredProject project, IReadOnlyCollection<CaseFacts> facts, IReadOnlyCollection<MeasuredCase> all)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(all);
        ProjectShare found = new()
        {
            ProjectId = project.Id,
            Site = project.Site,
            Theme = project.Theme,
            IsNew = period.Holds(project.RegisteredAt),
            IsInHand = facts.Any(f => f.IsInHand || f.IsBeforeAcceptance),
            IsOnPromise = facts.Any(f => f.IsAccepted && f.Case.Promises.Count > 0),
        };
        return facts.Any(Completes) && IsComplete(project, all) ? Completed(found, all) : found;
    }

    /// <summary>Whether a case of the period is one of those that complete its project.</summary>
    public bool Completes(CaseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts is { IsGranted: true, Case: { Theme: { } theme, Matter: var matter } } && demanded.TryGetValue(theme, out IReadOnlyList<string>? matters) && matters.Contains(matter);
    }

    private bool IsComplete(MeasuredProject project, IReadOnlyCollection<MeasuredCase> all) =>
        project.Theme is { } theme && demanded.TryGetValue(theme, out IReadOnlyList<string>? matters)
        && matters.All(matter => all.Any(c => c.Matter == matter && Known(c).Any(h => h.Action is CaseAction.Grant or CaseAction.DeemRenewed)));

    private ProjectShare Completed(ProjectShare found, IReadOnlyCollection<MeasuredCase> all)
    {
        List<(string Stage, CaseTimes Times)> told = [.. all.Where(c => c.Stage != Parallel)
            .Select(c => (c.Stage, Times: CaseHistory.TimesOf(Known(c), c.Limits))).Where(one => one.Times is not null).Select(one => (one.Stage, one.Times!))];
        DateOnly[] first = [.. all.SelectMany(Known).Where(h => h.Action == CaseAction.Submit).Select(h => OfficeZone.DateOf(h.OccurredAt))];
        DateOnly last = told.Max(one => one.Times.FinishedOn) ?? period.To;
        return found with
        {
            IsCompleted = true,
            LegalDays = clock.ProjectElapsed(told.GroupBy(one => one.Stage, (_, ones) => ones.Select(one => one.Times)), period.To),
            SpanDays = last.DayNumber - first.Min().DayNumber + 1,
        };
    }

    private IEnumerable<CaseHappening> Known(MeasuredCase subject) => subject.Happenings.Where(h => h.OccurredAt < period.End && (asOf is null || h.RecordedAt <= asOf));
}
