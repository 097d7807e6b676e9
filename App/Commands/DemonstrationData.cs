using System.Globalization;
using ApprovalOffice.App.Demonstration.Growth;
using ApprovalOffice.App.Startup;
using ApprovalOffice.Data.Persistence;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace ApprovalOffice.App.Commands;

/// <summary>The command <c>demo</c>: adds invented history or mass to an office of the demonstration.</summary>
internal static class DemonstrationData
{
    private const int UsualMonths = 25;
    private const int MostMonths = 34;
    private const int MostProjects = 200_000;
    private const int UsualSeed = 1;

    // Measured: docs/benchmarks.md.
    private const long BytesEach = 900_000;
    private const double Gigabyte = 1e9;

    /// <summary>Its options.</summary>
    public static IReadOnlyList<string> Options { get; } = ["--months", "--projects", "--seed"];

    /// <summary>Runs it.</summary>
    public static async Task<int> RunAsync(IServiceProvider services, IReadOnlyDictionary<string, string> options, TextWriter output, CancellationToken ct)
    {
        bool invented = services.GetRequiredService<IOptions<OfficeOptions>>().Value.Demonstration ?? services.GetRequiredService<IHostEnvironment>().IsDevelopment();
        if (!invented)
        {
            throw new StartRefused("demo 只能用于演示系统：本系统未启用演示（Office:Demonstration）。");
        }

        int months = Read(options, "--months", UsualMonths, 1, MostMonths);
        int projects = Read(options, "--projects", months * GrowthOrder.UsualPerMonth, 1, MostProjects);
        int seed = Read(options, "--seed", UsualSeed, 0, int.MaxValue);
        RequireRoom(services.GetRequiredService<DatabaseOptions>(), projects);
        await services.GetRequiredService<OfficeOpening>().OpenAsync(ct);
        await output.WriteLineAsync($"将加入 {projects:N0} 个项目，分布在最近 {months} 个月（种子 {seed}）。");
        await services.GetRequiredService<GrowCity>().RunAsync(new GrowthOrder(projects, months, seed), output, ct);
        return 0;
    }

    /// <summary>A load that fills the disk fails at its end, after the time it took; it is undone, but it is better not begun.</summary>
    private static void RequireRoom(DatabaseOptions place, int projects)
    {
        if (place.Provider != DatabaseProvider.Sqlite)
        {
            return;
        }

        string folder = Path.GetDirectoryName(Path.GetFullPath(new SqliteConnectionStringBuilder(place.EffectiveConnectionString).DataSource))!;
        Directory.CreateDirectory(folder);
        long free = new DriveInfo(folder).AvailableFreeSpace;
        if (free < projects * BytesEach)
        {
            throw new StartRefused(string.Create(
                CultureInfo.InvariantCulture, $"{folder} 所在磁盘剩余 {free / Gigabyte:F1} GB，{projects:N0} 个项目约需 {projects * BytesEach / Gigabyte:F1} GB。请减少项目数，或者换用更大的磁盘（Office:DataFolder）。"));
        }
    }

    private static int Read(IReadOnlyDictionary<string, string> options, string name, int usual, int least, int most) =>
        !options.TryGetValue(name, out string? text) ? usual
        : int.TryParse(text, CultureInfo.InvariantCulture, out int value) && value >= least && value <= most ? value
        : throw new StartRefused($"{name} 应为 {least} 至 {most} 的整数，现为“{text}”。");
}
