using ApprovalOffice.Data.Clock;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Clock;

public sealed class LegalPeriodTests
{
    private static readonly LegalPeriods Periods = new(OfficialCalendar.Calendar);
    private static readonly AcceptanceClock Acceptance = new(OfficialCalendar.Calendar);

    [Theory]
    [InlineData("2026-03-02", "2026-03-09")]
    [InlineData("2026-03-07", "2026-03-13")] // received on a Saturday
    [InlineData("2026-09-28", "2026-10-10")] // over the national day, make-up Saturday
    public void AcceptanceDue_IsFiveWorkingDaysAfterReceipt(string received, string due) =>
        Acceptance.Due(Day(received)).ShouldBe(Day(due));

    [Theory]
    [InlineData(null, "2026-03-09", null)] // still time on the last day
    [InlineData(null, "2026-03-10", "2026-03-02")]
    [InlineData("2026-03-09", "2026-03-10", null)] // answered on the last day
    [InlineData("2026-03-10", "2026-03-10", "2026-03-02")] // answered too late
    [InlineData("2026-03-03", "2026-05-10", null)]
    public void Silence_IsAcceptanceAsOfTheDayOfReceipt(string? answered, string today, string? deemed) =>
        Acceptance.DeemedAcceptedOn(Day("2026-03-02"), answered is null ? null : Day(answered), Day(today))
            .ShouldBe(deemed is null ? null : Day(deemed));

    [Fact]
    public void Delivery_IsTenWorkingDaysAfterTheDecision() => Periods.DeliveryDue(Day("2026-09-28")).ShouldBe(Day("2026-10-16"));

    [Fact]
    public void Publication_IsSevenWorkingDaysAfterTheDecision() => Periods.PublicationDue(Day("2026-03-02")).ShouldBe(Day("2026-03-11"));

    [Fact]
    public void PreliminaryReview_IsTwentyWorkingDays() => Periods.PreliminaryReviewDue(Day("2026-03-02")).ShouldBe(Day("2026-03-30"));

    [Fact]
    public void Hearing_IsAskedInFive_HeldInTwenty_ToldSevenBefore()
    {
        Periods.HearingRequestDue(Day("2026-03-02")).ShouldBe(Day("2026-03-09"));
        Periods.HearingDue(Day("2026-03-09")).ShouldBe(Day("2026-04-07")); // over Qingming
        Periods.HearingNoticeDue(Day("2026-03-16")).ShouldBe(Day("2026-03-05"));
        Periods.HearingNoticeDue(Day("2026-03-17")).ShouldBe(Day("2026-03-08")); // told on the Sunday, Monday is day 1
    }

    [Fact]
    public void Correction_IsThirtyWorkingDaysUnlessSet()
    {
        Periods.CorrectionDue(Day("2026-03-02")).ShouldBe(Day("2026-04-14"));
        Periods.CorrectionDue(Day("2026-03-02"), 5).ShouldBe(Day("2026-03-09"));
    }

    [Theory]
    [InlineData("2026-06-01", null, "2026-07-02", true)]
    [InlineData("2026-06-02", null, "2026-07-02", false)] // asked a day late
    [InlineData("2026-06-01", null, "2026-07-01", false)] // still valid
    [InlineData("2026-06-01", "2026-07-01", "2026-07-02", false)] // decided on the last day
    [InlineData("2026-06-01", "2026-07-02", "2026-07-03", true)] // decided too late
    public void RenewalAskedInTime_ButNotDecided_CountsAsRenewed(string asked, string? decided, string today, bool renewed)
    {
        LegalPeriods.RenewalRequestDue(Day("2026-07-01")).ShouldBe(Day("2026-06-01"));
        LegalPeriods.IsDeemedRenewed(Day(asked), Day("2026-07-01"), decided is null ? null : Day(decided), Day(today)).ShouldBe(renewed);
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text);
}
