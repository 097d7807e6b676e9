using ApprovalOffice.App.Demonstration.Growth;
using ApprovalOffice.App.Startup;
using Microsoft.Extensions.Options;

namespace ApprovalOffice.App.Commands;

/// <summary>The command <c>demo</c>: adds invented history or mass to an office of the demonstration.</summary>
internal static class DemonstrationData
{
    private const int UsualMonths = 25;
    private const int MostMonths = 34;
    private const int MostProjects = 200_000;
    private const int UsualSeed = 1;

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
        await services.GetRequiredService<OfficeOpening>().OpenAsync(ct);
        await output.WriteLineAsync($"将加入 {projects:N0} 个项目，分布在最近 {months} 个月（种子 {seed}）。");
        await services.GetRequiredService<GrowCity>().RunAsync(new GrowthOrder(projects, months, seed), output, ct);
        return 0;
    }

    private static int Read(IReadOnlyDictionary<string, string> options, string name, int usual, int least, int most) =>
        !options.TryGetValue(name, out string? text) ? usual
        : int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out int value) && value >= least && value <= most ? value
        : throw new StartRefused($"{name} 应为 {least} 至 {most} 的整数，现为“{text}”。");
}
