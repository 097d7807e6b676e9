using ApprovalOffice.Data.Cases.Flow;

namespace ApprovalOffice.App.Features.Applications;

/// <summary>Addresses of the application pages.</summary>
public static class ApplicationUrls
{
    /// <summary>What can be done on the page of an application, of the transition table.</summary>
    public static readonly IReadOnlySet<CaseAction> Actions = new HashSet<CaseAction>
    {
        CaseAction.Submit, CaseAction.DiscardDraft, CaseAction.Resubmit, CaseAction.EndRevision, CaseAction.WithdrawBeforeAcceptance,
        CaseAction.WithdrawAfterAcceptance,
    };

    /// <summary>我的申请.</summary>
    public const string List = "/applications";

    /// <summary>The list narrowed to one of its groups.</summary>
    public static string ListOf(string group) => $"{List}?group={group}";

    /// <summary>Route of <see cref="Application"/>.</summary>
    public const string ApplicationRoute = "/applications/{CaseId:guid}";

    /// <summary>Where a draft is begun; it leads on to the draft.</summary>
    public const string BeginRoute = "/applications/new";

    /// <summary>The draft, the answer to a correction, or the receipt of one application.</summary>
    public static string Application(Guid caseId) => $"/applications/{caseId}";

    /// <summary>Begins an application, or goes on with the draft that is already there.</summary>
    public static string Begin(Guid projectId, Guid workId, string matterCode) =>
        $"{BeginRoute}?project={projectId}&work={workId}&matter={Uri.EscapeDataString(matterCode)}";
}
