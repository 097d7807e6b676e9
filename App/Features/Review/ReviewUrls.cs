namespace ApprovalOffice.App.Features.Review;

/// <summary>Addresses of the reviewer's and approver's pages.</summary>
public static class ReviewUrls
{
    /// <summary>The desk; filters stand in the query string.</summary>
    public const string Desk = "/review";

    /// <summary>Route of <see cref="Case"/>.</summary>
    public const string CaseRoute = "/review/{CaseId:guid}";

    /// <summary>Review and signing of one case.</summary>
    public static string Case(Guid caseId) => $"/review/{caseId}";
}
