using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Data.Bulk;

/// <summary>The times of a case after a step of its story; in a copy its due days are reckoned from them by the clock of the cases.</summary>
/// <param name="Received">Index of the day of receipt.</param>
/// <param name="Accepted">Index of the day of acceptance.</param>
/// <param name="Finished">Index of the day on which it ended.</param>
/// <param name="AwaitsAcceptance">Whether the time to accept runs.</param>
/// <param name="Limits">Its limits; dates and suspensions are not in it.</param>
/// <param name="Suspensions">Suspensions by the indexes of their days.</param>
/// <param name="Extensions">Extensions by the index of their day.</param>
internal sealed record CaseMoment(
    int Received,
    int? Accepted,
    int? Finished,
    bool AwaitsAcceptance,
    CaseTimes Limits,
    IReadOnlyList<(string Kind, int From, int? Until, bool StopsPromised, bool StopsStatutory)> Suspensions,
    IReadOnlyList<(int On, TimeLimit By)> Extensions)
{
    /// <summary>The due days in a copy, and whether they rely on a year whose holidays are not published.</summary>
    public (DueDates Due, DateOnly? AcceptanceDue, bool Unarranged) In(StoryCopy copy)
    {
        CaseTimes times = Limits with
        {
            ReceivedOn = copy.Day(Received),
            AcceptedOn = Accepted is { } accepted ? copy.Day(accepted) : null,
            FinishedOn = Finished is { } finished ? copy.Day(finished) : null,
            Suspensions = Suspensions.Count == 0
                ? []
                : [.. Suspensions.Select(s => new Suspension(s.Kind, copy.Day(s.From), s.Until is { } until ? copy.Day(until) : null, s.StopsPromised, s.StopsStatutory))],
            Extensions = Extensions.Count == 0 ? [] : [.. Extensions.Select(e => new LimitExtension(copy.Day(e.On), e.By, true, true))],
        };
        WorkingCalendar calendar = copy.Template.Calendar;
        CaseClock clock = new(calendar);
        DateOnly? acceptanceDue = AwaitsAcceptance ? new AcceptanceClock(calendar).Due(times.ReceivedOn) : null;
        bool unarranged = clock.ReliesOnUnarrangedYear(times)
            || (acceptanceDue is { } last && calendar.ReliesOnUnarrangedYear(times.ReceivedOn, last));
        return (clock.DueDatesOf(times), acceptanceDue, unarranged);
    }
}
