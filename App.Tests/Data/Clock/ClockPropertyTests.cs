using ApprovalOffice.Data.Clock;
using CsCheck;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Clock;

public sealed class ClockPropertyTests
{
    private static readonly WorkingCalendar Calendar = OfficialCalendar.Calendar;
    private static readonly CaseClock Clock = new(Calendar);

    private const int Cases = 2_000;

    [Fact]
    public void ConstantTimeArithmetic_EqualsWalkingDayByDay() =>
        Gen.Select(ClockGen.Day, Gen.Int[0, 300]).Sample((start, n) =>
        {
            var (day, left, days) = (start, n, 0);
            while (left > 0)
            {
                day = day.AddDays(1);
                days++;
                left -= IsWorkingDayByTheFile(day) ? 1 : 0;
            }

            Calendar.AddWorkingDays(start, n).ShouldBe(day);
            Calendar.WorkingDaysBetween(start, day).ShouldBe(n);
            Calendar.WorkingDaysBetween(day, start).ShouldBe(-n);
            Calendar.WorkingDaysBetween(start, start.AddDays(days)).ShouldBe(n);
        }, iter: Cases);

    [Fact]
    public void SubtractingWorkingDays_GivesTheLatestDayFromWhichSoManyRemain() =>
        Gen.Select(ClockGen.Day, Gen.Int[1, 60]).Sample((end, n) =>
        {
            var start = Calendar.SubtractWorkingDays(end, n);
            Calendar.WorkingDaysBetween(start, end).ShouldBe(n);
            Calendar.WorkingDaysBetween(start.AddDays(1), end).ShouldBe(n - 1);
        }, iter: Cases);

    [Fact]
    public void StoredLight_EqualsTheDefinitionEvaluatedFromHistory() =>
        Gen.Select(ClockGen.Case, Gen.Int[0, 150]).Sample((times, later) =>
        {
            var day = times.AcceptedOn!.Value.AddDays(later);
            Clock.LightOn(times, day).ShouldBe(new NaiveClock(IsWorkingDayByTheFile).LightOn(times, day));
        }, iter: Cases);

    [Fact]
    public void LightOfADay_DoesNotDependOnWhenItIsAsked() =>
        Gen.Select(ClockGen.Case, Gen.Int[0, 150], Gen.Int[0, 100]).Sample((times, later, after) =>
        {
            var day = times.AcceptedOn!.Value.AddDays(later);
            Clock.LightOn(times.AsOf(day.AddDays(after)), day).ShouldBe(Clock.LightOn(times, day));
        }, iter: Cases);

    [Fact]
    public void ColumnsStoredAtTheLastEvent_HoldUntilTheNextOne() =>
        Gen.Select(ClockGen.Case, Gen.Int[0, 150]).Sample((times, later) =>
        {
            var day = times.AcceptedOn!.Value.AddDays(later);
            var lastEvent = Events(times).Where(happened => happened <= day).Max();
            var stored = Clock.DueDatesOf(times.AsOf(lastEvent));
            stored.ShouldBe(Clock.DueDatesOf(times.AsOf(day)));
            Lights.Of(stored, day).ShouldBe(Clock.LightOn(times, day));
        }, iter: Cases);

    [Fact]
    public void Suspension_NeverBringsADeadlineForward() =>
        Gen.Select(ClockGen.Case, Gen.Int[0, 60], Gen.Int[0, 25], Gen.Int[0, 2]).Sample((times, from, length, stops) =>
        {
            var begin = times.AcceptedOn!.Value.AddDays(from);
            var more = new Suspension("鉴定", begin, begin.AddDays(length), stops != 1, stops != 0);
            var before = Clock.DueDatesOf(times);
            var after = Clock.DueDatesOf(times with { Suspensions = [.. times.Suspensions, more] });

            IsNotEarlier(after.PromisedDue, before.PromisedDue).ShouldBeTrue();
            IsNotEarlier(after.StatutoryDue, before.StatutoryDue).ShouldBeTrue();
        }, iter: Cases);

    [Fact]
    public void Extension_NeverBringsADeadlineForward() =>
        Gen.Select(ClockGen.Case, ClockGen.Limit).Sample((times, by) =>
        {
            var extension = new LimitExtension(times.AcceptedOn!.Value, by, MovesPromised: true, MovesStatutory: true);
            var before = Clock.DueDatesOf(times);
            var after = Clock.DueDatesOf(times with { Extensions = [.. times.Extensions, extension] });

            IsNotEarlier(after.PromisedDue, before.PromisedDue).ShouldBeTrue();
            IsNotEarlier(after.StatutoryDue, before.StatutoryDue).ShouldBeTrue();
        }, iter: Cases);

    [Fact]
    public void Extension_OfAnInstantMatter_CountsOnFromTheDayOnWhichItWasDue()
    {
        // Accepted and stopped on Thursday 1 June 2023, resumed on Saturday: due on Monday, one calendar day more is Tuesday.
        var accepted = new DateOnly(2023, 6, 1);
        var due = Clock.DueDatesOf(new CaseTimes
        {
            ReceivedOn = accepted,
            AcceptedOn = accepted,
            Promised = TimeLimit.WorkingDays(0),
            Suspensions = [new Suspension("听证", accepted, accepted.AddDays(2), stopsPromised: true, stopsStatutory: false)],
            Extensions = [new LimitExtension(accepted, TimeLimit.CalendarDays(1), MovesPromised: true, MovesStatutory: false)],
        });
        due.PromisedDue.ShouldBe(new DateOnly(2023, 6, 6));
    }

    [Fact]
    public void SplittingOrOverlappingSuspensions_ChangesNothing() =>
        Gen.Select(ClockGen.Case, Gen.Int[0, 30], Gen.Int[0, 30]).Sample((times, cut, overlap) =>
        {
            var split = times.Suspensions.SelectMany(whole => Split(whole, cut, overlap)).Reverse().ToList();
            Clock.DueDatesOf(times with { Suspensions = split }).ShouldBe(Clock.DueDatesOf(times));
        }, iter: Cases);

    [Fact]
    public void SuspensionOfOneDay_ThatEndsOnIt_ChangesNothing() =>
        Gen.Select(ClockGen.Case, Gen.Int[0, 60]).Sample((times, from) =>
        {
            var day = times.AcceptedOn!.Value.AddDays(from);
            var nothing = new Suspension("踏勘", day, day, stopsPromised: true, stopsStatutory: true);
            Clock.DueDatesOf(times with { Suspensions = [nothing, .. times.Suspensions] }).ShouldBe(Clock.DueDatesOf(times));
        }, iter: Cases);

    [Fact]
    public void PromisedDue_IsNeverAfterTheStatutoryOne() =>
        ClockGen.Case.Sample(times =>
        {
            var due = Clock.DueDatesOf(times);
            (due.PromisedDue > due.StatutoryDue).ShouldBeFalse();
        }, iter: Cases);

    [Fact]
    public void UnionAndDifference_OfSpans_EqualThoseOfTheirDays() =>
        Gen.Select(Span.Array[0, 6], Span.Array[0, 6]).Sample((a, b) =>
        {
            var (left, right) = (DaySpans.Union(a), DaySpans.Union(b));
            var (union, difference) = (left.Union(right), left.Except(right));
            for (var day = ClockGen.Origin; day < ClockGen.Origin.AddDays(120); day = day.AddDays(1))
            {
                var (inA, inB) = (a.Any(span => span.Contains(day)), b.Any(span => span.Contains(day)));
                union.Contains(day).ShouldBe(inA || inB);
                difference.Contains(day).ShouldBe(inA && !inB);
            }

            union.Spans.Zip(union.Spans.Skip(1)).ShouldAllBe(pair => pair.First.Last.AddDays(1) < pair.Second.First);
        }, iter: Cases);

    private static readonly Gen<DaySpan> Span = Gen.Select(Gen.Int[0, 90], Gen.Int[0, 20], Gen.Int[0, 9], (from, length, open) =>
        DaySpan.ClosedOpen(ClockGen.Origin.AddDays(from), open == 0 ? null : ClockGen.Origin.AddDays(from + length)));

    private static readonly Dictionary<DateOnly, DayKind> Arranged = OfficialCalendar.File.Days.ToDictionary(day => day.Date, day => day.Kind);

    private static bool IsWorkingDayByTheFile(DateOnly day) =>
        Arranged.TryGetValue(day, out var kind)
            ? kind == DayKind.Workday
            : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    private static bool IsNotEarlier(DateOnly? after, DateOnly? before) => after is null || (before is not null && after >= before);

    private static IEnumerable<DateOnly> Events(CaseTimes times) =>
    [
        times.AcceptedOn!.Value,
        .. times.Suspensions.Select(suspension => suspension.From),
        .. times.Suspensions.Select(suspension => suspension.Until).OfType<DateOnly>(),
        .. times.Extensions.Select(extension => extension.GrantedOn),
        .. times.FinishedOn is { } finished ? new[] { finished } : [],
    ];

    private static IEnumerable<Suspension> Split(Suspension whole, int cut, int overlap)
    {
        var at = whole.From.AddDays(cut);
        if (at > whole.Until)
        {
            at = whole.Until.Value;
        }

        var begin = at.AddDays(-overlap) > whole.From ? at.AddDays(-overlap) : whole.From;
        yield return new Suspension(whole.Name, whole.From, at, whole.StopsPromised, whole.StopsStatutory);
        yield return new Suspension(whole.Name, begin, whole.Until, whole.StopsPromised, whole.StopsStatutory);
    }
}
