using System.Diagnostics;

namespace ApprovalOffice.Tests.Support;

/// <summary>What one step of a measurement took of this process.</summary>
/// <param name="Seconds">From beginning to end.</param>
/// <param name="ProcessorSeconds">Of all cores together; less than <see cref="Seconds"/> where it waited, or where the machine had others to serve.</param>
/// <param name="PeakMegabytes">Working set at its highest, above what it was before.</param>
internal sealed record StepMeasure(double Seconds, double ProcessorSeconds, double PeakMegabytes)
{
    /// <summary>Measures a step.</summary>
    public static async Task<StepMeasure> OfAsync(Func<Task> step)
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        using Process self = Process.GetCurrentProcess();
        long idle = self.WorkingSet64, peak = idle;
        TimeSpan before = self.TotalProcessorTime;
        long begun = Stopwatch.GetTimestamp();
        await using (Timer watch = new(
            _ =>
            {
                using Process now = Process.GetCurrentProcess();
                peak = Math.Max(peak, now.WorkingSet64);
            },
            null,
            0,
            50))
        {
            await step();
        }

        double seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        self.Refresh();
        return new StepMeasure(seconds, (self.TotalProcessorTime - before).TotalSeconds, (peak - idle) / 1048576.0);
    }
}
