using System.Globalization;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Clock;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Clock;

/// <summary>国标统计用时, worked out by hand from §5 of the exchange standard. March 2026 has no holiday; 2 March is a Monday.</summary>
public sealed class StandardElapsedTests
{
    private static readonly StandardElapsed Measure = new(OfficialCalendar.Calendar);
    private static readonly DateTime Now = At("06-01 12:00");

    [Theory]
    [InlineData("03-02 09:00", "03-02 17:00", 0)] // the same day
    [InlineData("03-02 09:00", "03-03 08:00", 1)]
    [InlineData("03-06 09:00", "03-09 09:00", 1)] // over the weekend
    [InlineData("03-07 09:00", "03-09 09:00", 1)] // from a Saturday
    [InlineData("03-06 09:00", "03-08 09:00", 0)] // to a Sunday
    [InlineData("09-30 09:00", "10-10 09:00", 3)] // 8, 9 and the make-up Saturday 10 October
    [InlineData("03-05 09:00", "03-02 09:00", 0)] // never below zero
    public void WorkingDays_AreCountedAfterTheFirst(string a, string b, int days) => Measure.WorkingDays(At(a), At(b)).ShouldBe(days);

    [Fact]
    public void ClosedItem_CountsFromAcceptanceToClose()
    {
        var item = Item(10, "1 03-02 09:00", "3 03-03 10:00", "8 03-03 10:00:01", "11 03-12 16:00");
        item.ReceivedAt.ShouldBe(At("03-02 09:00"));
        item.AcceptedAt.ShouldBe(At("03-03 10:00"));
        item.ClosedAt.ShouldBe(At("03-12 16:00"));
        item.ClosingCode.ShouldBe(NationalCode.ClosedPassed);
        item.PromisedFinish.ShouldBe(At("03-17 10:00"));
        item.ApprovalDays.ShouldBe(7);
        item.SpanDays.ShouldBe(10); // nine days and six hours, and one
        item.IsOverdue.ShouldBeFalse();
    }

    [Fact]
    public void OpenItem_CountsToNow()
    {
        var item = Measure.Item(Events("1 03-02 09:00", "3 03-03 10:00", "8 03-03 10:00:01"), 5, At("03-11 09:00"));
        item.ClosedAt.ShouldBeNull();
        item.ApprovalDays.ShouldBe(6);
        item.SpanDays.ShouldBe(8); // seven days and twenty-three hours, and one
        item.IsOverdue.ShouldBeTrue();
    }

    [Fact]
    public void Overdue_IsStrictlyGreaterThanTheLimit()
    {
        Item(7, "1 03-02 09:00", "3 03-03 10:00", "8 03-03 10:00:01", "11 03-12 16:00").IsOverdue.ShouldBeFalse();
        Item(6, "1 03-02 09:00", "3 03-03 10:00", "8 03-03 10:00:01", "11 03-12 16:00").IsOverdue.ShouldBeTrue();
    }

    [Fact]
    public void CorrectionsAndSpecialProcedures_AreBothTakenOut_EvenWhereTheyOverlap()
    {
        // 3 to 20 March: 13 working days; correction 5 to 10 March: 3; special procedure 9 to 13 March: 4.
        var item = Item(10, "1 03-02 09:00", "3 03-03 10:00", "8 03-03 10:00:01", "6 03-05 09:00", "9 03-09 09:00", "7 03-10 09:00", "10 03-13 09:00", "11 03-20 16:00");
        item.CorrectionDays.ShouldBe(3);
        item.SpecialProcedureDays.ShouldBe(4);
        item.ApprovalDays.ShouldBe(6);
        item.Stopped.Count(OfficialCalendar.Calendar, DayUnit.WorkingDay).ShouldBe(6); // the stage merges: 6, 9 to 13 March
    }

    [Fact]
    public void CorrectionBeforeAcceptance_IsNotTakenOutOfTheItem()
    {
        var item = Item(10, "1 03-02 09:00", "6 03-03 09:00", "7 03-05 09:00", "3 03-06 10:00", "8 03-06 10:00:01", "11 03-12 16:00");
        item.CorrectionDays.ShouldBe(0);
        item.ApprovalDays.ShouldBe(4);
    }

    [Fact]
    public void OpenSpecialProcedure_RunsToNow()
    {
        var item = Measure.Item(Events("1 03-02 09:00", "3 03-03 10:00", "8 03-03 10:00:01", "9 03-05 09:00"), 5, At("03-20 09:00"));
        item.SpecialProcedureDays.ShouldBe(11);
        item.ApprovalDays.ShouldBe(2);
    }

    [Fact]
    public void SeveralSpecialProcedures_AreAdded() =>
        Item(10, "1 03-02 09:00", "3 03-03 10:00", "8 03-03 10:00:01", "9 03-04 09:00", "10 03-06 09:00", "9 03-10 09:00", "10 03-12 09:00", "11 03-20 16:00")
            .SpecialProcedureDays.ShouldBe(4);

    [Fact]
    public void WithoutReceipt_TheAcceptanceStandsForIt() =>
        Item(10, "3 03-03 10:00", "8 03-03 10:00:01").ReceivedAt.ShouldBe(At("03-03 10:00"));

    [Theory]
    [InlineData("13 03-12 16:00")]
    [InlineData("14 03-12 16:00")]
    [InlineData("15 03-12 16:00")]
    public void ItemWithoutAPositiveEnd_HasNoElapsedTime_AndIsNeverOverdue(string end)
    {
        var item = Item(1, "1 03-02 09:00", "3 03-03 10:00", "8 03-03 10:00:01", end);
        item.ApprovalDays.ShouldBeNull();
        item.SpanDays.ShouldBeNull();
        item.IsOverdue.ShouldBeFalse();
        item.IsLeftOutOfStage.ShouldBeTrue();
    }

    [Theory]
    [InlineData("2 03-12 16:00", false, true)]
    [InlineData("4 03-12 16:00", true, false)]
    [InlineData("5 03-12 16:00", true, false)]
    public void ItemThatWasNotAccepted_HasNoElapsedTime(string end, bool isReturn, bool isOther)
    {
        var item = Item(1, "1 03-02 09:00", end);
        item.AcceptedAt.ShouldBeNull();
        item.ApprovalDays.ShouldBeNull();
        item.IsOverdue.ShouldBeFalse();
        item.HasReturn.ShouldBe(isReturn);
        item.HasOtherEnd.ShouldBe(isOther);
    }

    [Fact]
    public void NoEvents_MakeAnEmptyMeasure() => Measure.Item([], 5, Now).ShouldBe(new ItemElapsed());

    [Fact]
    public void EventsAfterNow_AreNotKnownYet() =>
        Measure.Item(Events("1 03-02 09:00", "3 03-03 10:00", "11 03-12 16:00"), 5, At("03-05 00:00")).ClosedAt.ShouldBeNull();

    [Fact]
    public void Stage_IsTheUnionOfItsItems_LessTheUnionOfWhatStopped()
    {
        // A: 2 to 12 March = 8 days; B: 6 to 18 March, 3 of its 8 days beyond A; stopped 9 to 11 March in A, 10 to 13 in B = 4 days.
        var a = Item(10, "1 03-02 09:00", "3 03-02 10:00", "8 03-02 10:00:01", "9 03-09 09:00", "10 03-11 09:00", "11 03-12 16:00");
        var b = Item(10, "1 03-06 09:00", "3 03-06 10:00", "8 03-06 10:00:01", "6 03-10 09:00", "7 03-13 09:00", "11 03-18 16:00");
        var refused = Item(10, "1 03-02 09:00", "5 05-20 09:00");

        var stage = Stage(3, 20, [New("A", true, a), New("B", true, b), New("C", false, refused)]);

        stage.IsClosed.ShouldBeTrue();
        stage.StartedAt.ShouldBe(At("03-02 09:00"));
        stage.EndedAt.ShouldBe(At("05-20 09:00"));
        stage.StoppedDays.ShouldBe(4);
        stage.ApprovalDays.ShouldBe(8);
        stage.SpanDays.ShouldBe(79);
        stage.HasReturn.ShouldBeTrue();
        stage.HasOtherEnd.ShouldBeFalse();
        stage.IsOverdue.ShouldBeFalse();
        Stage(3, 7, [New("A", true, a), New("B", true, b)]).IsOverdue.ShouldBeTrue();
    }

    [Fact]
    public void Stage_RunsFromTheEndOfTheOneBefore_ButTheFourthFromItsOwnStart()
    {
        var item = Item(10, "1 03-10 09:00", "3 03-10 10:00", "8 03-10 10:00:01", "11 03-16 21:00");
        var second = Measure.Stage(StageOf(2, 20, [New("A", true, item)]) with { PreviousEnd = At("03-02 09:00") }, false, Now);
        second.SpanDays.ShouldBe(6.5m);
        second.StageDays.ShouldBe(14.5m);
        second.ApprovalDays.ShouldBe(4);
        second.OwnerDays.ShouldBe(10.5m);
        var fourth = Measure.Stage(StageOf(4, 20, [New("A", true, item)]) with { PreviousEnd = At("03-02 09:00") }, false, Now);
        fourth.StageDays.ShouldBe(6.5m);
    }

    [Fact]
    public void Stage_IsClosedByItsMilestones()
    {
        var granted = Item(10, "1 03-02 09:00", "3 03-02 10:00", "8 03-02 10:00:01", "11 03-12 16:00");
        var owed = Item(10, "1 03-02 09:00", "3 03-02 10:00", "8 03-02 10:00:01", "12 03-12 16:00");
        var open = Item(100, "1 03-02 09:00", "3 03-02 10:00", "8 03-02 10:00:01");

        Stage(1, 50, [New("A", true, granted), New("B", false, open)]).IsClosed.ShouldBeTrue();
        Stage(1, 50, [New("A", true, granted), New("B", true, open)]).IsClosed.ShouldBeFalse();
        Stage(1, 50, [New("A", true, granted), New("A", true, open)]).IsClosed.ShouldBeTrue();
        Stage(1, 50, [New("A", false, granted)]).IsClosed.ShouldBeFalse();
        Any([New("A", true, granted), New("B", true, open)]).IsClosed.ShouldBeTrue();
        Any([New("A", true, owed), New("B", true, open)]).IsClosed.ShouldBeFalse();
        Measure.Stage(StageOf(1, 50, [New("A", true, open)]), projectFinished: true, Now).IsClosed.ShouldBeTrue();

        Stage(1, 50, [New("A", true, open)]).EndedAt.ShouldBe(Now);
        Stage(1, 50, [New("A", false, granted)]).EndedAt.ShouldBe(At("03-12 16:00"));

        StageElapsed Any(StageItem[] items) => Measure.Stage(StageOf(1, 50, items) with { AnyMilestoneCloses = true }, false, Now);
    }

    [Fact]
    public void Project_AddsTheMainStagesOfTheWorkThatStartedFirst()
    {
        var short1 = Item(10, "1 03-02 09:00", "3 03-02 10:00", "8 03-02 10:00:01", "11 03-04 09:00"); // 2 days
        var long1 = Item(10, "1 03-09 09:00", "3 03-09 10:00", "8 03-09 10:00:01", "11 03-13 09:00"); // 4 days
        var late = Item(1, "1 03-16 09:00", "3 03-16 10:00", "8 03-16 10:00:01", "11 03-20 21:00"); // 4 days, overdue
        StageElapsed[] stages =
        [
            Stage(1, 50, [New("A", true, short1)]),
            Stage(2, 50, [New("B", true, long1)]),
            Stage(5, 50, [New("C", true, long1)]),
            Measure.Stage(StageOf(2, 50, [New("B", true, late)]) with { WorkCode = "2" }, false, Now),
        ];

        var project = StandardElapsed.Project(stages, projectFinished: true, Now);
        project.MainDays.ShouldBe(6);
        project.ParallelDays.ShouldBe(4);
        project.TotalDays.ShouldBe(10);
        project.SpanDays.ShouldBe(18.5m);
        (project.Items, project.ParallelItems, project.MainItems).ShouldBe((4, 1, 3));
        project.IsOverdue.ShouldBeTrue();
        StandardElapsed.Project(stages, projectFinished: false, Now).SpanDays.ShouldBe(91);
        StandardElapsed.Project([], projectFinished: false, Now).ShouldBe(new ProjectElapsed(0, 0, null, 0, 0, false));
    }

    [Theory]
    [InlineData(1, 3, 33.3)]
    [InlineData(1, 8, 12.5)]
    [InlineData(1, 16, 6.3)]
    [InlineData(0, 5, 0)]
    public void OverdueRate_HasOneDecimal(int overdue, int projects, double rate) =>
        StandardElapsed.OverdueRate(overdue, projects).ShouldBe((decimal)rate);

    [Fact]
    public void OverdueRate_OfNothing_IsNone() => StandardElapsed.OverdueRate(0, 0).ShouldBeNull();

    private static ItemElapsed Item(int limit, params string[] events) => Measure.Item(Events(events), limit, Now);

    private static StageItem New(string matter, bool milestone, ItemElapsed item) => new(matter, milestone, item);

    private static StageElapsed Stage(int number, int limit, StageItem[] items) => Measure.Stage(StageOf(number, limit, items), false, Now);

    private static StandardStage StageOf(int number, int limit, StageItem[] items) =>
        new() { WorkCode = "1", Number = number, LimitDays = limit, Items = items };

    private static List<NationalEvent> Events(params string[] events) =>
        [.. events.Select(text => text.Split(' ', 2)).Select(parts => new NationalEvent((NationalCode)int.Parse(parts[0], CultureInfo.InvariantCulture), At(parts[1])))];

    private static DateTime At(string text) => DateTime.Parse($"2026-{text}", CultureInfo.InvariantCulture);
}
