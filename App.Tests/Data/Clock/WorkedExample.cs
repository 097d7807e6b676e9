using System.Globalization;
using System.Text.RegularExpressions;
using ApprovalOffice.Data.Clock;

namespace ApprovalOffice.Tests.Data.Clock;

/// <summary>A row of worked-examples.md.</summary>
internal sealed partial record WorkedExample(
    int Number,
    string Situation,
    CaseTimes Times,
    bool RestDayProlongs,
    DateOnly? YellowFrom,
    DateOnly? PromisedDue,
    DateOnly? StatutoryDue,
    bool IsReckoned,
    IReadOnlyList<(DateOnly Day, Light Light, int? Remaining)> Lights)
{
    public static readonly IReadOnlyDictionary<int, WorkedExample> All = Read().ToDictionary(example => example.Number);

    private static IEnumerable<WorkedExample> Read()
    {
        using var stream = typeof(WorkedExample).Assembly.GetManifestResourceStream("worked-examples.md")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries);
            if (line.StartsWith('|') && int.TryParse(cells[0], CultureInfo.InvariantCulture, out var number))
            {
                yield return Parse(number, cells);
            }
        }
    }

    private static WorkedExample Parse(int number, string[] cells)
    {
        if (cells.Length != 16)
        {
            throw new FormatException($"算例 {number} 有 {cells.Length} 栏");
        }

        var statutory = cells[5] == "无" ? null : Match(StatutoryPattern(), cells[5]);
        return new WorkedExample(
            number,
            cells[1],
            new CaseTimes
            {
                ReceivedOn = Day(cells[2])!.Value,
                AcceptedOn = Day(cells[3]),
                Promised = Limit(cells[4]),
                Statutory = statutory is null ? null : Limit(statutory.Groups[1].Value),
                StatutoryFrom = statutory?.Groups[2].Value == "收件" ? StatutoryStart.Receipt : StatutoryStart.Acceptance,
                Suspensions = [.. Parts(cells[6], '；').Select(Suspension)],
                Extensions = [.. Parts(cells[7], '；').Select(Extension)],
                WarningDays = cells[8] == "按规则" ? null : int.Parse(cells[8].Split(' ')[0], CultureInfo.InvariantCulture),
                FinishedOn = Day(cells[9]),
            },
            OneOf(cells[10], "休息日顺延", "—"),
            Day(cells[11]),
            Day(cells[12]),
            Day(cells[13]),
            OneOf(cells[14], "推算", "已公布"),
            [.. Parts(cells[15], '，').Select(LightOf)]);
    }

    private static IEnumerable<string> Parts(string cell, char separator) =>
        cell == "—" ? [] : cell.Split(separator, StringSplitOptions.TrimEntries);

    private static DateOnly? Day(string text) =>
        text is "—" or "未恢复" ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool OneOf(string cell, string yes, string no) =>
        cell == yes || (cell == no ? false : throw new FormatException(cell));

    private static TimeLimit Limit(string text)
    {
        if (text == "即时")
        {
            return TimeLimit.WorkingDays(0);
        }

        var match = Match(LimitPattern(), text);
        var days = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        return match.Groups[2].Value == "工作日" ? TimeLimit.WorkingDays(days) : TimeLimit.CalendarDays(days);
    }

    private static Suspension Suspension(string text)
    {
        var match = Match(SuspensionPattern(), text);
        return new Suspension(
            match.Groups[1].Value,
            Day(match.Groups[2].Value)!.Value,
            Day(match.Groups[3].Value),
            match.Groups[4].Value.Contains("承诺", StringComparison.Ordinal),
            match.Groups[4].Value.Contains("法定", StringComparison.Ordinal));
    }

    private static LimitExtension Extension(string text)
    {
        var match = Match(ExtensionPattern(), text);
        return new LimitExtension(
            Day(match.Groups[1].Value)!.Value,
            Limit(match.Groups[2].Value),
            match.Groups[3].Value.Contains("承诺", StringComparison.Ordinal),
            match.Groups[3].Value.Contains("法定", StringComparison.Ordinal));
    }

    private static (DateOnly Day, Light Light, int? Remaining) LightOf(string text)
    {
        var match = Match(LightPattern(), text);
        var light = Enum.GetValues<Light>().Single(light => ApprovalOffice.Data.Clock.Lights.Word(light) == match.Groups[2].Value);
        int? remaining = match.Groups[3].Success ? int.Parse(match.Groups[3].Value, CultureInfo.InvariantCulture) : null;
        return (Day(match.Groups[1].Value)!.Value, light, remaining);
    }

    private static Match Match(Regex pattern, string text) =>
        pattern.Match(text) is { Success: true } match ? match : throw new FormatException(text);

    [GeneratedRegex("^(.+)（自(受理|收件)）$")]
    private static partial Regex StatutoryPattern();

    [GeneratedRegex("^([0-9]+) 个(工作日|自然日)$")]
    private static partial Regex LimitPattern();

    [GeneratedRegex("^(\\S+) ([0-9-]+)→([0-9-]+|未恢复) 停(承诺、法定|承诺|法定)$")]
    private static partial Regex SuspensionPattern();

    [GeneratedRegex("^([0-9-]+) 准 (.+) 移(承诺、法定|承诺|法定)$")]
    private static partial Regex ExtensionPattern();

    [GeneratedRegex("^([0-9-]+) (灰|深红|红|蓝|黄|绿)(?: 余([0-9]+))?$")]
    private static partial Regex LightPattern();
}
