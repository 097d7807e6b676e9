using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;

namespace ApprovalOffice.App.Features.Window;

/// <summary>Which states lie on which pile, and what the piles are called.</summary>
public static class WindowTabs
{
    private static readonly Dictionary<WindowTab, (string Key, string Title, string Empty, CaseState[] States)> Table = new()
    {
        [WindowTab.ToReceive] = ("receive", "待收件", "没有等待收件的申请。新提交的申请会自动出现在这里。", [CaseState.Submitted]),
        [WindowTab.ToJudge] = ("judge", "待核材料", "没有等待核对材料的办件。可到“待收件”收取新的申请。", [CaseState.Received]),
        [WindowTab.Correcting] = ("correcting", "补正中", "没有正在补正的办件。", [CaseState.CorrectionRequested]),
        [WindowTab.ToDeliver] = ("deliver", "待送达", "没有等待送达的结果。", [CaseState.Issued, CaseState.Denied]),
        [WindowTab.Owing] = (
            "owing", "容缺待补", "没有容缺待补的材料。容缺受理的办件会出现在这里，直到材料补齐。",
            [CaseState.Accepted, CaseState.UnderReview, CaseState.Granted, CaseState.Issued, CaseState.Delivered]),
    };

    /// <summary>All of them in the order of the screen.</summary>
    public static IReadOnlyList<WindowTab> All { get; } = [.. Table.Keys];

    /// <summary>The word in the address.</summary>
    public static string Key(this WindowTab tab) => Table[tab].Key;

    /// <summary>The word on the screen.</summary>
    public static string Title(this WindowTab tab) => Table[tab].Title;

    /// <summary>What is said when the pile is empty.</summary>
    public static string Empty(this WindowTab tab) => Table[tab].Empty;

    /// <summary>The states that lie on it.</summary>
    public static IReadOnlyList<CaseState> States(this WindowTab tab) => Table[tab].States;

    /// <summary>Whether what lies on it is taken by a clerk: it waits for the window's answer.</summary>
    public static bool IsTaken(this WindowTab tab) => tab is WindowTab.ToReceive or WindowTab.ToJudge;

    /// <summary>The pile of a word in the address; the first one for any other word.</summary>
    public static WindowTab Of(string? key) => All.FirstOrDefault(tab => tab.Key() == key);
}
