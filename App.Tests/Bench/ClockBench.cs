using System.Diagnostics;
using System.Globalization;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Tests.Data.Clock;
using Shouldly;
using Xunit;

namespace ApprovalOffice.Tests.Bench;

/// <summary>How fast working days are counted, on one core.</summary>
[Trait("Category", "Bench")]
public sealed class ClockBench
{
    private const int Count = 20_000_000;
    private const int Runs = 9;
    private const double Wanted = 10_000_000;

    [Fact]
    public void WorkingDays_AreAddedTenMillionTimesASecond()
    {
        WorkingCalendar calendar = OfficialCalendar.Calendar;
        DateOnly start = new(2024, 1, 2);
        Add(calendar, start);
        List<double> rates = [];
        for (int run = 0; run < Runs; run++)
        {
            long began = Stopwatch.GetTimestamp();
            Add(calendar, start).ShouldBeGreaterThan(0);
            rates.Add(Count / Stopwatch.GetElapsedTime(began).TotalSeconds);
        }

        double median = rates.Order().ElementAt(Runs / 2);
        BenchReport.Write("加 n 个工作日", string.Create(CultureInfo.InvariantCulture, $"{median / 1e6:0.0} 百万次/秒（{Runs} 次的中位数，单核）"));
        median.ShouldBeGreaterThan(Wanted);
    }

    private static long Add(WorkingCalendar calendar, DateOnly start)
    {
        long sum = 0;
        for (int i = 0; i < Count; i++)
        {
            sum += calendar.AddWorkingDays(start.AddDays(i & 511), i & 63).DayNumber;
        }

        return sum;
    }
}
