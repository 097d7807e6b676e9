using System.Text.Json;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Cases.Events;

/// <summary>
/// The times of a case told from its events alone, without looking at any row beside them: what a recomputation as of a lock time
/// rests on, and what verification compares the stored columns with.
/// </summary>
public static class CaseHistory
{
    /// <summary>The times as the events tell them; null before submission.</summary>
    /// <param name="events">The events in the order of their sequence.</param>
    /// <param name="limits">The limits under which the case began.</param>
    /// <param name="asOf">Only events recorded up to this instant (UTC) count; null for all.</param>
    public static CaseTimes? TimesOf(IEnumerable<CaseEvent> events, CaseLimits limits, DateTime? asOf = null) =>
        TimesOf(events.Where(e => asOf is null || e.RecordedAt <= asOf).Select(CaseHappening.Of), limits);

    /// <summary>The times as those happenings tell them; null before submission.</summary>
    /// <param name="happenings">In the order of their sequence.</param>
    /// <param name="limits">The limits under which the case began.</param>
    public static CaseTimes? TimesOf(IEnumerable<CaseHappening> happenings, CaseLimits limits)
    {
        DateOnly? received = null, accepted = null, finished = null;
        bool correcting = false;
        List<LimitExtension> extensions = [];
        Dictionary<Guid, Suspension> suspensions = [];
        foreach (CaseHappening happened in happenings)
        {
            DateOnly on = OfficeZone.DateOf(happened.OccurredAt);
            switch (CaseTransitions.Of(happened.Action).Clock)
            {
                case ClockEffect.AcceptancePeriodBegins:
                    received = on;
                    correcting = false;
                    break;
                case ClockEffect.AcceptancePeriodEnds:
                    correcting = true;
                    break;
                case ClockEffect.DecisionPeriodBegins:
                    accepted = on;
                    break;
                case ClockEffect.Suspends:
                    Begun begun = Read<Begun>(happened);
                    suspensions[begun.Id] = new Suspension(begun.Kind, on, null, begun.StopsPromised, begun.StopsStatutory);
                    break;
                case ClockEffect.Resumes:
                    End(suspensions, Read<Ended>(happened).Id, on);
                    break;
                case ClockEffect.Extends:
                    Extended extended = Read<Extended>(happened);
                    extensions.Add(new LimitExtension(on, new TimeLimit(extended.Days, Enum.Parse<DayUnit>(extended.Unit)), true, true));
                    break;
                case ClockEffect.Stops:
                    finished = on;
                    correcting = false;
                    suspensions.Where(s => s.Value.Until is null).ToList().ForEach(s => End(suspensions, s.Key, on));
                    break;
                default:
                    break;
            }
        }

        return received is not { } day
            ? null
            : new CaseTimes
            {
                ReceivedOn = day,
                AcceptedOn = accepted,
                FinishedOn = finished,
                Promised = limits.Promised,
                Statutory = correcting ? null : limits.Statutory,
                StatutoryFrom = limits.StatutoryFrom,
                DecideBy = limits.DecideBy,
                WarningDays = limits.WarningDays,
                Extensions = extensions,
                Suspensions = [.. suspensions.Values],
            };
    }

    private static void End(Dictionary<Guid, Suspension> suspensions, Guid id, DateOnly on)
    {
        Suspension open = suspensions[id];
        suspensions[id] = new Suspension(open.Name, open.From, on, open.StopsPromised, open.StopsStatutory);
    }

    private static T Read<T>(CaseHappening happened) =>
        JsonSerializer.Deserialize<T>(happened.Details ?? "null", JsonSerializerOptions.Web)
        ?? throw new InvalidOperationException($"Event {happened.Sequence} ({happened.Action}) carries no details.");

    private sealed record Begun(Guid Id, string Kind, bool StopsPromised, bool StopsStatutory);

    private sealed record Ended(Guid Id);

    private sealed record Extended(int Days, string Unit);
}
