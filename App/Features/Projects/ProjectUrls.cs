namespace ApprovalOffice.App.Features.Projects;

/// <summary>Addresses of the project pages.</summary>
public static class ProjectUrls
{
    /// <summary>The list of projects; filters stand in the query string.</summary>
    public const string List = "/projects";

    /// <summary>The projects of an owner.</summary>
    /// <param name="creditCode">The owner's 统一社会信用代码.</param>
    public static string OfOwner(string creditCode) => $"{List}?q={creditCode}";

    /// <summary>Where a project is registered.</summary>
    public const string New = "/projects/new";

    /// <summary>Key of the guidance code from which a registration starts.</summary>
    public const string GuidanceKey = "guidance";

    /// <summary>Where a project is registered with what a guidance code holds.</summary>
    public static string NewFrom(string guidanceCode) => $"{New}?{GuidanceKey}={guidanceCode}";

    /// <summary>Route of <see cref="Project"/>.</summary>
    public const string ProjectRoute = "/projects/{ProjectId:guid}";

    /// <summary>Route of <see cref="Change"/>.</summary>
    public const string ChangeRoute = "/projects/{ProjectId:guid}/change";

    /// <summary>Where a registered project is changed.</summary>
    public static string Change(Guid projectId) => $"/projects/{projectId}/change";

    /// <summary>Key of the work whose board is shown.</summary>
    public const string WorkKey = "work";

    /// <summary>The page of one project with the board of one work.</summary>
    public static string Board(Guid projectId, Guid workId) => $"/projects/{projectId}?{WorkKey}={workId}";

    /// <summary>The page of one project.</summary>
    public static string Project(Guid projectId) => $"/projects/{projectId}";
}
