using ApprovalOffice.Data.Cases.Flow;

namespace ApprovalOffice.App.Features.Owed;

/// <summary>Address of the owed materials of a case.</summary>
public static class OwedUrls
{
    /// <summary>What can be done on the page, of the transition table.</summary>
    public static readonly IReadOnlySet<CaseAction> Actions = new HashSet<CaseAction>
    {
        CaseAction.SupplyOwedMaterial, CaseAction.JudgeOwedMaterial,
    };

    /// <summary>Route of <see cref="Owed"/>.</summary>
    public const string OwedRoute = "/cases/{CaseId:guid}/owed";

    /// <summary>容缺材料 of one case: handed in there by the applicant or the window for them, and looked at there.</summary>
    public static string Owed(Guid caseId) => $"/cases/{caseId}/owed";
}
