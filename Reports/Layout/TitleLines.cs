namespace ApprovalOffice.Reports.Layout;

/// <summary>
/// Where a title of official documents is divided (GB/T 9704-2012 §7.3.1: 回行时要做到词意完整、排列对称、长短适宜): into as many lines as it needs, of
/// like length, where a word ends as far as that can be told without a dictionary.
/// </summary>
internal static class TitleLines
{
    // Words after which the title of a project or a report goes on with something new.
    private static readonly string[] Ends = ["工程", "项目", "改革", "方案", "报告", "用地", "建设", "审查", "关于", "的"];

    // One character of distance from the middle weighs one; a division inside a word is worth it only where the lines would be very unlike.
    private const double InsideWord = 6;

    /// <summary>The title with line ends where it is to be divided.</summary>
    /// <param name="title">Without line ends.</param>
    /// <param name="most">Chinese characters that a line holds.</param>
    internal static string Of(string title, int most)
    {
        var widths = title.Select(letter => letter < 0x2E80 ? 0.56 : 1).ToArray();
        var lines = (int)Math.Ceiling(widths.Sum() / most);
        if (lines < 2 || title.Contains('\n', StringComparison.Ordinal))
        {
            return title;
        }

        var share = widths.Sum() / lines;
        var divided = new List<string>(lines);
        var (start, left) = (0, lines);
        for (; left > 1; left--)
        {
            if (Division(title, widths, start, share, most, left) is not { } end)
            {
                break;
            }

            divided.Add(title[start..end]);
            start = end;
        }

        return string.Join('\n', [.. divided, title[start..]]);
    }

    // Null: what is left fits its lines nowhere in this way; it is broken as any other text.
    private static int? Division(string title, double[] widths, int start, double share, int most, int left)
    {
        (double Cost, int Place)? best = null;
        var rest = widths[start..].Sum();
        var width = 0.0;
        for (var place = start + 1; place < title.Length; place++)
        {
            width += widths[place - 1];
            if (width > most || rest - width > most * (left - 1) || !MayDivide(title, place))
            {
                continue;
            }

            var cost = Math.Abs(width - share) + (IsEndOfWord(title, start, place) ? 0 : InsideWord);
            if (best is null || cost < best.Value.Cost)
            {
                best = (cost, place);
            }
        }

        return best?.Place;
    }

    private static bool MayDivide(string title, int place) =>
        !(char.IsAsciiLetterOrDigit(title[place - 1]) && char.IsAsciiLetterOrDigit(title[place]))
        && !"（《“〔".Contains(title[place - 1], StringComparison.Ordinal)
        && !"）》”〕、，：；号年月日".Contains(title[place], StringComparison.Ordinal);

    private static bool IsEndOfWord(string title, int start, int place) =>
        "（《“".Contains(title[place], StringComparison.Ordinal)
        || "）》”、".Contains(title[place - 1], StringComparison.Ordinal)
        || (char.IsAsciiDigit(title[place]) && !char.IsAsciiDigit(title[place - 1]))
        || Array.Exists(Ends, end => title.AsSpan(start, place - start).EndsWith(end, StringComparison.Ordinal));
}
