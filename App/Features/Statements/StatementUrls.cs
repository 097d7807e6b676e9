using ApprovalOffice.Data.Cases.Flow;

namespace ApprovalOffice.App.Features.Statements;

/// <summary>Address of what an applicant says while their case is reviewed.</summary>
public static class StatementUrls
{
    /// <summary>What can be done on the page, of the transition table.</summary>
    public static readonly IReadOnlySet<CaseAction> Actions = new HashSet<CaseAction> { CaseAction.RequestHearing, CaseAction.RecordStatement };

    /// <summary>Route of <see cref="Statement"/>.</summary>
    public const string StatementRoute = "/cases/{CaseId:guid}/statement";

    /// <summary>听证与陈述申辩 of one case.</summary>
    public static string Statement(Guid caseId) => $"/cases/{caseId}/statement";
}
