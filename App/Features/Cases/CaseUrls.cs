namespace ApprovalOffice.App.Features.Cases;

/// <summary>Addresses of the case pages.</summary>
public static class CaseUrls
{
    /// <summary>The list of cases; filters stand in the query string.</summary>
    public const string List = "/cases";

    /// <summary>Route of <see cref="Case"/>.</summary>
    public const string CaseRoute = "/cases/{CaseId:guid}";

    /// <summary>The page of one case.</summary>
    public static string Case(Guid caseId) => $"/cases/{caseId}";
}
