using ApprovalOffice.Data.Cases.Flow;

namespace ApprovalOffice.App.Features.Undoing;

/// <summary>Address of what may become of a grant: revoked, withdrawn, cancelled.</summary>
public static class UndoUrls
{
    /// <summary>What can be done on the page, of the transition table.</summary>
    public static readonly IReadOnlySet<CaseAction> Actions = new HashSet<CaseAction>
    {
        CaseAction.InformOfHearing, CaseAction.RequestHearing, CaseAction.RecordStatement, CaseAction.HoldHearing,
        CaseAction.Revoke, CaseAction.WithdrawByOrgan, CaseAction.Cancel,
    };

    /// <summary>Route of <see cref="Undo"/>.</summary>
    public const string UndoRoute = "/cases/{CaseId:guid}/undo";

    /// <summary>撤销、撤回、注销 of one case, and the hearing before it.</summary>
    public static string Undo(Guid caseId) => $"/cases/{caseId}/undo";
}
