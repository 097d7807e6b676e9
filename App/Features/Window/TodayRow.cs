namespace ApprovalOffice.App.Features.Window;

/// <summary>The day's figures of one clerk, or of the window.</summary>
/// <param name="ClerkId">The clerk; null for the whole window.</param>
/// <param name="Name">Who it is.</param>
/// <param name="Counts">How many cases, by what was done.</param>
/// <param name="Minutes">Minutes from taking to result, on the average of what was taken and finished today; null when nothing was.</param>
public sealed record TodayRow(Guid? ClerkId, string Name, IReadOnlyDictionary<TodayAct, int> Counts, double? Minutes)
{
    /// <summary>One figure.</summary>
    public int this[TodayAct act] => Counts.GetValueOrDefault(act);
}
