using ApprovalOffice.Data.Clock;
using CsCheck;

namespace ApprovalOffice.Tests.Data.Clock;

/// <summary>Random cases that could have happened.</summary>
internal static class ClockGen
{
    public static readonly DateOnly Origin = new(2019, 1, 1);

    public static readonly Gen<DateOnly> Day = Gen.Int[0, 8 * 365].Select(n => Origin.AddDays(n));

    public static readonly Gen<DayUnit> Unit = Gen.Frequency((4, Gen.Const(DayUnit.WorkingDay)), (1, Gen.Const(DayUnit.CalendarDay)));

    public static readonly Gen<TimeLimit> Limit = Gen.Select(Gen.Int[0, 30], Unit, (days, unit) => new TimeLimit(days, unit));

    /// <summary>Suspensions after a day; at most one kind of clock is left going, ends may be missing.</summary>
    public static Gen<Suspension> SuspensionAfter(DateOnly accepted) =>
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 25], Gen.Frequency((4, Gen.Const(true)), (1, Gen.Const(false))), Gen.Int[0, 2])
            .Select((from, length, ended, stops) => new Suspension(
                "听证",
                accepted.AddDays(from),
                ended ? accepted.AddDays(from + length) : null,
                stopsPromised: stops != 1,
                stopsStatutory: stops != 0));

    public static readonly Gen<CaseTimes> Case =
        from received in Day
        from wait in Gen.Int[0, 7]
        from promised in Limit
        from statutory in Gen.Frequency((4, Limit.Select(limit => (TimeLimit?)limit)), (1, Gen.Const((TimeLimit?)null)))
        from start in Gen.Enum<StatutoryStart>()
        from suspensions in SuspensionAfter(received.AddDays(wait)).Array[0, 4]
        from extensions in Extension(received.AddDays(wait)).Array[0, 2]
        from finished in Gen.Frequency((3, Gen.Const((int?)null)), (1, Gen.Int[0, 90].Select(n => (int?)n)))
        from warning in Gen.Frequency((3, Gen.Const((int?)null)), (1, Gen.Int[0, 8].Select(n => (int?)n)))
        select new CaseTimes
        {
            ReceivedOn = received,
            AcceptedOn = received.AddDays(wait),
            Promised = promised,
            Statutory = statutory,
            StatutoryFrom = start,
            Suspensions = suspensions,
            Extensions = extensions,
            FinishedOn = finished is { } n ? received.AddDays(wait + n) : null,
            WarningDays = warning,
        };

    private static Gen<LimitExtension> Extension(DateOnly accepted) =>
        Gen.Select(Gen.Int[0, 40], Limit, Gen.Bool, Gen.Bool, (on, by, promised, statutory) =>
            new LimitExtension(accepted.AddDays(on), by, promised, statutory));
}
