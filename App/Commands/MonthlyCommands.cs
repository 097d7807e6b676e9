using System.Globalization;
using ApprovalOffice.App.Features.MonthlyReturns;
using ApprovalOffice.App.Startup;
using ApprovalOffice.Data.MonthlyReturns;
using ApprovalOffice.Data.Regions;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Commands;

/// <summary>The files of a month, and its figures built again.</summary>
internal static class MonthlyCommands
{
    /// <summary>Options of <c>report monthly</c>.</summary>
    public static IReadOnlyList<string> ReportOptions { get; } = ["--region", "--month", "--out"];

    /// <summary>Options of <c>recompute</c>.</summary>
    public static IReadOnlyList<string> RecomputeOptions { get; } = ["--month", "--region"];

    /// <summary>Writes workbook and report of the newest return of a region's month.</summary>
    public static async Task<int> ReportAsync(IServiceProvider services, IReadOnlyDictionary<string, string> options, TextWriter output, CancellationToken ct)
    {
        RegionCode region = RegionOf(options) ?? throw new StartRefused("请用 --region 写明六位区划代码。");
        DateOnly month = MonthOf(options);
        string folder = Path.GetFullPath(options.GetValueOrDefault("--out") is { Length: > 0 } given ? given : throw new StartRefused("请用 --out 写明目录。"));
        ReturnFiles files = services.GetRequiredService<ReturnFiles>();
        Guid id = await files.NewestAsync(region, month, ct) ?? throw new StartRefused($"{region} 没有 {ReturnNames.Of(month)}的月报。");
        Directory.CreateDirectory(folder);
        foreach ((string name, byte[] content) in new[] { await files.WorkbookAsync(id, ct), await files.ReportAsync(id, ct) })
        {
            string path = Path.Combine(folder, name);
            await File.WriteAllBytesAsync(path, content, ct);
            await output.WriteLineAsync(path);
        }

        return 0;
    }

    /// <summary>Builds the figures of a month's locked returns again; 0 when all are equal, 1 when one differs or there is none.</summary>
    public static async Task<int> RecomputeAsync(IServiceProvider services, IReadOnlyDictionary<string, string> options, TextWriter output, CancellationToken ct)
    {
        DateOnly month = MonthOf(options);
        IReadOnlyList<(string Title, IReadOnlyList<string> Differences)> found = await services.GetRequiredService<ReturnRecomputing>().RunAsync(month, RegionOf(options), ct);
        foreach ((string title, IReadOnlyList<string> differences) in found)
        {
            await output.WriteLineAsync(differences.Count == 0 ? $"{title}：重算一致。" : $"{title}：有 {differences.Count} 处不同：");
            foreach (string difference in differences)
            {
                await output.WriteLineAsync($"  {difference}");
            }
        }

        if (found.Count == 0)
        {
            await output.WriteLineAsync($"{ReturnNames.Of(month)}没有锁定的月报。");
        }

        return found.Count > 0 && found.All(one => one.Differences.Count == 0) ? 0 : 1;
    }

    private static RegionCode? RegionOf(IReadOnlyDictionary<string, string> options) => !options.TryGetValue("--region", out string? text) ? null
        : RegionCode.TryParse(text, out RegionCode region) ? region : throw new RuleBroken(RegionRules.Unknown, detail: text);

    private static DateOnly MonthOf(IReadOnlyDictionary<string, string> options) =>
        DateOnly.TryParseExact(options.GetValueOrDefault("--month"), "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly month)
            ? month : throw new StartRefused("请用 --month 写明月份，如 2026-09。");
}
