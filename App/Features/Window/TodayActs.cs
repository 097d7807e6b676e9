using ApprovalOffice.Data.Cases.Flow;

namespace ApprovalOffice.App.Features.Window;

/// <summary>What the day's figures are called, and which events they count.</summary>
public static class TodayActs
{
    private static readonly Dictionary<TodayAct, (string Key, string Word, CaseAction[] Actions)> Table = new()
    {
        [TodayAct.Receive] = ("receive", "收件", [CaseAction.Receive]),
        [TodayAct.Accept] = ("accept", "受理", [CaseAction.Accept]),
        [TodayAct.Correct] = ("correct", "补正告知", [CaseAction.RequestCorrection]),
        [TodayAct.Refuse] = ("refuse", "不予受理", [CaseAction.RefuseAcceptance, CaseAction.RefuseAsNotRequired]),
        [TodayAct.HandOut] = ("hand-out", "送达", [CaseAction.Deliver, CaseAction.DeliverNotice]),
    };

    /// <summary>All of them in the order of the screen.</summary>
    public static IReadOnlyList<TodayAct> All { get; } = [.. Table.Keys];

    /// <summary>The word in the address.</summary>
    public static string Key(this TodayAct act) => Table[act].Key;

    /// <summary>The word on the screen.</summary>
    public static string Word(this TodayAct act) => Table[act].Word;

    /// <summary>The events that it counts.</summary>
    public static IReadOnlyList<CaseAction> Actions(this TodayAct act) => Table[act].Actions;

    /// <summary>The figure of a word in the address; null for any other word.</summary>
    public static TodayAct? Of(string? key) => All.Cast<TodayAct?>().FirstOrDefault(act => act!.Value.Key() == key);
}
