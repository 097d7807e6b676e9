namespace ApprovalOffice.App.Features.Projects;

/// <summary>Addresses of the project pages.</summary>
public static class ProjectUrls
{
    /// <summary>The list of projects; filters stand in the query string.</summary>
    public const string List = "/projects";

    /// <summary>Where a project is registered.</summary>
    public const string New = "/projects/new";

    /// <summary>Route of <see cref="Project"/>.</summary>
    public const string ProjectRoute = "/projects/{ProjectId:guid}";

    /// <summary>The page of one project.</summary>
    public static string Project(Guid projectId) => $"/projects/{projectId}";
}
