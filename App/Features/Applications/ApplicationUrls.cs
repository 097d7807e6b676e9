namespace ApprovalOffice.App.Features.Applications;

/// <summary>Addresses of the applications.</summary>
public static class ApplicationUrls
{
    /// <summary>我的申请; filters stand in the query string.</summary>
    public const string List = "/applications";

    /// <summary>Route of <see cref="Application"/>.</summary>
    public const string ApplicationRoute = "/applications/{CaseId:guid}";

    /// <summary>The draft, the answer to a correction, or the receipt of one application.</summary>
    public static string Application(Guid caseId) => $"/applications/{caseId}";
}
