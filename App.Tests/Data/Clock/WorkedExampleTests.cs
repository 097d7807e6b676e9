using ApprovalOffice.Data.Clock;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Data.Clock;

public sealed class WorkedExampleTests
{
    public static TheoryData<int> Numbers => [.. WorkedExample.All.Keys];

    [Fact]
    public void Table_HasItsExamples_NumberedInOrder()
    {
        WorkedExample.All.Count.ShouldBeGreaterThanOrEqualTo(120);
        WorkedExample.All.Keys.Order().ShouldBe(Enumerable.Range(1, WorkedExample.All.Count));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Example_IsAsTheTableSays(int number)
    {
        var example = WorkedExample.All[number];
        var clock = new CaseClock(example.RestDayProlongs ? OfficialCalendar.Prolonging : OfficialCalendar.Calendar);

        var due = clock.DueDatesOf(example.Times);

        due.YellowFrom.ShouldBe(example.YellowFrom, example.Situation);
        due.PromisedDue.ShouldBe(example.PromisedDue, example.Situation);
        due.StatutoryDue.ShouldBe(example.StatutoryDue, example.Situation);
        clock.ReliesOnUnarrangedYear(example.Times).ShouldBe(example.IsReckoned, example.Situation);
        foreach (var (day, light, remaining) in example.Lights)
        {
            clock.LightOn(example.Times, day).ShouldBe(light, $"{example.Situation} {day:yyyy-MM-dd}");
            if (remaining is not null)
            {
                clock.Remaining(example.Times, day).ShouldBe(remaining, $"{example.Situation} {day:yyyy-MM-dd}");
            }
        }
    }
}
