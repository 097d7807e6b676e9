namespace ApprovalOffice.Data.Clock;

/// <summary>All that the clock of a case needs to know. Dates are local dates; each entry is made when it happens, never ahead.</summary>
public sealed record CaseTimes
{
    /// <summary>The day of receipt: of the submission or, after a correction, of the resubmission.</summary>
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>The day of acceptance (day 0); null before it.</summary>
    public DateOnly? AcceptedOn { get; init; }

    /// <summary>承诺时限: what the city promises, counted from acceptance.</summary>
    public required TimeLimit Promised { get; init; }

    /// <summary>法定时限: what the law allows; null where no law sets a limit.</summary>
    public TimeLimit? Statutory { get; init; }

    /// <summary>From when the law counts.</summary>
    public StatutoryStart StatutoryFrom { get; init; }

    /// <summary>The last day for a decision, whatever the periods leave (延续: the earlier certificate's last day); null where there is none.</summary>
    public DateOnly? DecideBy { get; init; }

    /// <summary>The extensions, in the order in which they were granted.</summary>
    public IReadOnlyList<LimitExtension> Extensions { get; init; } = [];

    /// <summary>The suspensions, in any order; they may overlap.</summary>
    public IReadOnlyList<Suspension> Suspensions { get; init; } = [];

    /// <summary>The day of the decision or other end; null while the case runs.</summary>
    public DateOnly? FinishedOn { get; init; }

    /// <summary>The matter's own number of warning days, in the unit of the promise; null for the rule.</summary>
    public int? WarningDays { get; init; }

    /// <summary>Remaining days at which a case turns yellow: the matter's own, else a third of the promise between 1 and 5, none for an instant matter.</summary>
    public int Warning => WarningDays ?? Promised.WarningDays;

    /// <summary>The case as it was known at the end of a day: what came later is left out, what ended later is still open.</summary>
    public CaseTimes AsOf(DateOnly day) => this with
    {
        AcceptedOn = AcceptedOn <= day ? AcceptedOn : null,
        FinishedOn = FinishedOn <= day ? FinishedOn : null,
        Extensions = [.. Extensions.Where(extension => extension.GrantedOn <= day)],
        Suspensions = [.. Suspensions.Where(suspension => suspension.From <= day).Select(suspension => suspension.AsOf(day))],
    };

    /// <summary>The case as it would be if the standing suspensions ended on a day.</summary>
    internal CaseTimes ResumedOn(DateOnly day) => this with
    {
        Suspensions = [.. Suspensions.Select(suspension => suspension.Until is null && suspension.From <= day
            ? new Suspension(suspension.Name, suspension.From, day, suspension.StopsPromised, suspension.StopsStatutory)
            : suspension)],
    };
}
