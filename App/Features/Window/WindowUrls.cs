using ApprovalOffice.Data.Cases.Flow;

namespace ApprovalOffice.App.Features.Window;

/// <summary>Addresses of the window's pages.</summary>
public static class WindowUrls
{
    /// <summary>What can be done on the intake page, of the transition table.</summary>
    public static readonly IReadOnlySet<CaseAction> IntakeActions = new HashSet<CaseAction>
    {
        CaseAction.Receive, CaseAction.RequestCorrection, CaseAction.Accept, CaseAction.RefuseAcceptance, CaseAction.RefuseAsNotRequired,
        CaseAction.TerminateUncorrected, CaseAction.Deliver, CaseAction.DeliverNotice, CaseAction.Archive,
    };

    /// <summary>The clerk's desk; filters stand in the query string.</summary>
    public const string Desk = "/window";

    /// <summary>The desk at what is to be received.</summary>
    public static readonly string ToReceive = DeskAt(WindowTab.ToReceive);

    /// <summary>The desk at what is to be judged.</summary>
    public static readonly string ToJudge = DeskAt(WindowTab.ToJudge);

    /// <summary>The desk at what is being corrected.</summary>
    public static readonly string Correcting = DeskAt(WindowTab.Correcting);

    /// <summary>The desk at what is to be delivered.</summary>
    public static readonly string ToDeliver = DeskAt(WindowTab.ToDeliver);

    /// <summary>The desk at what is owed.</summary>
    public static readonly string Owing = DeskAt(WindowTab.Owing);

    /// <summary>What the clerk has taken, to be gone on with, put back or handed over.</summary>
    public const string Mine = "/window/mine";

    /// <summary>The window's day in figures.</summary>
    public const string Today = "/window/today";

    /// <summary>The same with what is behind one figure.</summary>
    /// <param name="act">The figure.</param>
    /// <param name="clerk">Whose; null for the window's.</param>
    /// <param name="page">The page, from 1.</param>
    public static string TodayAt(TodayAct act, Guid? clerk = null, int page = 1) =>
        $"{Today}?act={act.Key()}{(clerk is { } id ? $"&clerk={id}" : "")}{(page > 1 ? $"&page={page}" : "")}";

    /// <summary>Route of <see cref="Intake"/>.</summary>
    public const string IntakeRoute = "/window/{CaseId:guid}";

    /// <summary>The intake page of one case.</summary>
    public static string Intake(Guid caseId) => $"/window/{caseId}";

    private static string DeskAt(WindowTab tab) => $"{Desk}?tab={tab.Key()}";
}
