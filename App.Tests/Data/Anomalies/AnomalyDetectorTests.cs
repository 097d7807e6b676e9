using ApprovalOffice.Data.Anomalies;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Tests.Data.Anomalies;

/// <summary>What counts as unusual, on its edges. 2026-10-20 is a Tuesday, 10-24 a Saturday; 10-10 is a Saturday worked for the holiday.</summary>
public sealed class AnomalyDetectorTests
{
    private static readonly Guid Case = Guid.CreateVersion7();

    private static readonly WorkingHours Hours = new(
        new WorkingCalendar([new ArrangedDay(new DateOnly(2026, 10, 10), DayKind.Workday, "国庆节调休")], [2026]), new TimeOnly(8, 0), new TimeOnly(17, 30));

    private static readonly AnomalyDetector Detector = new(new AnomalyThresholds(), Hours);

    [Theory]
    [InlineData("2026-10-20 08:00", false)]
    [InlineData("2026-10-20 17:30", false)]
    [InlineData("2026-10-20 07:59", true)]
    [InlineData("2026-10-20 17:31", true)]
    [InlineData("2026-10-24 10:00", true)]
    [InlineData("2026-10-10 10:00", false)]
    public void AnActOutsideTheOfficesHours_IsTold_OnTheMinute(string local, bool isUnusual) =>
        Detector.OfEvent(Event(CaseAction.Accept, local)).Select(e => e.Kind).ShouldBe(isUnusual ? [AnomalyKind.OutsideHours] : []);

    [Fact]
    public void WhatIsPreparedAtNight_AndWhatTheOfficeDoesItself_IsNotTold()
    {
        Detector.OfEvent(Event(CaseAction.ProposeDecision, "2026-10-20 23:00")).ShouldBeEmpty();
        Detector.OfEvent(Event(CaseAction.DeemAccepted, "2026-10-20 23:00") with { PersonId = null }).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2026-10-21 10:00", false)]
    [InlineData("2026-10-21 10:01", true)]
    public void AnEventRecordedADayAfterTheTimeItClaims_IsBackfilled(string recorded, bool isUnusual)
    {
        HandledEvent one = Event(CaseAction.Accept, "2026-10-20 10:00") with { RecordedAt = Utc(recorded) };
        AnomalyEvidence[] found = [.. Detector.OfEvent(one)];
        found.Select(e => e.Kind).ShouldBe(isUnusual ? [AnomalyKind.BackfilledEvent] : []);
        if (isUnusual)
        {
            found.Single().Facts.ShouldBe("「受理」的时间为 2026-10-20 10:00，2026-10-21 10:01 才录入系统，相隔 24 小时");
        }
    }

    [Theory]
    [InlineData("2026-10-20 10:00", "2026-10-20 10:29", 29)]
    [InlineData("2026-10-20 10:00", "2026-10-20 10:30", null)]
    [InlineData("2026-10-20 17:20", "2026-10-21 08:10", 20)]
    [InlineData("2026-10-23 17:20", "2026-10-26 08:30", null)]
    [InlineData("2026-10-23 17:20", "2026-10-26 08:19", 29)]
    public void ADecisionWithinMinutesOfWorkingTime_IsInstant(string accepted, string decided, int? minutes)
    {
        AnomalyEvidence[] found = [.. Detector.InCase(Event(CaseAction.Grant, decided), Of(Utc(accepted)))];
        found.Select(e => e.Kind).ShouldBe(minutes is null ? [] : [AnomalyKind.InstantDecision]);
        if (minutes is { } taken)
        {
            found.Single().Facts.ShouldEndWith($"用时 {taken} 分钟");
        }
    }

    [Fact]
    public void WhatMayBeDecidedOnTheSpot_IsNotInstant_AndTimeThatStoodStillDoesNotCount()
    {
        HandledCase spot = Of(Utc("2026-10-20 10:00")) with { IsOnTheSpot = true };
        Detector.InCase(Event(CaseAction.Grant, "2026-10-20 10:05"), spot).ShouldBeEmpty();

        HandledCase stood = Of(Utc("2026-10-20 10:00")) with { StoodStill = [(Utc("2026-10-20 10:10"), Utc("2026-10-22 10:10"))] };
        Detector.InCase(Event(CaseAction.Grant, "2026-10-22 10:20"), stood).Single().Facts.ShouldEndWith("用时 20 分钟");
        Detector.InCase(Event(CaseAction.Grant, "2026-10-22 10:40"), stood).ShouldBeEmpty();
    }

    [Fact]
    public void ADayBeforeTheAcceptance_IsToldWithBothDays()
    {
        HandledCase of = Of(Utc("2026-10-20 10:00")) with { Dated = [("《建设工程规划许可证》的签发日期", new DateOnly(2026, 10, 19)), ("到账日期", new DateOnly(2026, 10, 20))] };
        Detector.InCase(Event(CaseAction.Issue, "2026-10-23 10:00"), of).Single().ShouldSatisfyAllConditions(
            e => e.Kind.ShouldBe(AnomalyKind.DatedBeforeAcceptance),
            e => e.Facts.ShouldBe("《建设工程规划许可证》的签发日期为 2026-10-19，早于受理日期 2026-10-20"));
    }

    [Fact]
    public void TheSecondCorrection_IsTold_TheFirstIsNot()
    {
        HandledCase of = Of(null) with { Corrections = [3, 6] };
        Detector.InCase(Event(CaseAction.RequestCorrection, "2026-10-20 10:00") with { Sequence = 3 }, of).ShouldBeEmpty();
        Detector.InCase(Event(CaseAction.RequestCorrection, "2026-10-20 10:00") with { Sequence = 6 }, of).Single().Kind.ShouldBe(AnomalyKind.SecondCorrection);
    }

    [Fact]
    public void AGrantBeforeWhatItPresupposes_IsTold()
    {
        HandledCase of = Of(Utc("2026-10-12 10:00")) with { Later = ["前置事项「项目建议书审批」尚未办结"] };
        Detector.InCase(Event(CaseAction.Grant, "2026-10-20 10:00"), of).Single().Facts.ShouldBe("2026-10-20 10:00 准予时，前置事项「项目建议书审批」尚未办结");
        Detector.InCase(Event(CaseAction.Deny, "2026-10-20 10:00"), of).ShouldBeEmpty();
    }

    [Fact]
    public void ABatch_IsToldOnce_AtTheCaseThatMakesItOne()
    {
        HandledEvent one = Event(CaseAction.Grant, "2026-10-20 10:00");
        Enumerable.Range(1, 30).Where(count => Detector.InBatch(one, count) is not null).ShouldBe([10]);
    }

    private static HandledEvent Event(CaseAction action, string local) => new(Case, 5, Guid.CreateVersion7(), action, Utc(local), Utc(local), Guid.CreateVersion7(), "陈思远");

    private static HandledCase Of(DateTime? acceptedAt) => new(Case, IsOnTheSpot: false, acceptedAt, [], [], [], []);

    private static DateTime Utc(string local)
    {
        DateTime at = DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        return OfficeZone.UtcOf(DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at));
    }
}
