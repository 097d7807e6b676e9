using System.Globalization;

namespace ApprovalOffice.Tests.Bench;

/// <summary>Where measured figures go: the file that bench.sh names, a line each.</summary>
internal static class BenchReport
{
    private static readonly string? Path = Environment.GetEnvironmentVariable("OFFICE_BENCH_OUT");

    /// <summary>Writes a line of a table.</summary>
    public static void Write(params IReadOnlyList<string> cells)
    {
        string line = "| " + string.Join(" | ", cells) + " |";
        Console.WriteLine(line);
        if (Path is { Length: > 0 })
        {
            File.AppendAllText(Path, line + "\n");
        }
    }

    /// <summary>A duration in milliseconds.</summary>
    public static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>The value below which so many hundredths lie.</summary>
    public static TimeSpan Percentile(IReadOnlyList<TimeSpan> times, int hundredths)
    {
        TimeSpan[] sorted = [.. times.Order()];
        return sorted[Math.Min(sorted.Length - 1, (int)Math.Ceiling(sorted.Length * hundredths / 100.0) - 1)];
    }
}
