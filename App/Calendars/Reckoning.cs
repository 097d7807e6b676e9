namespace ApprovalOffice.App.Calendars;

/// <summary>What recomputing the open cases gave.</summary>
/// <param name="Count">Cases looked at.</param>
/// <param name="Moved">Those of which a day moved, a line each.</param>
internal sealed record Reckoning(int Count, IReadOnlyList<string> Moved)
{
    private const int LinesSaid = 30;

    /// <summary>In words, with the first of the moved cases.</summary>
    public string Words => $"重新计算在办件 {Count} 件，日期变动 {Moved.Count} 件。{Lines}";

    /// <summary>The first of the moved cases, a line each.</summary>
    public string Lines =>
        string.Concat(Moved.Take(LinesSaid).Select(line => "\n" + line)) + (Moved.Count > LinesSaid ? $"\n……其余 {Moved.Count - LinesSaid} 件从略" : "");
}
