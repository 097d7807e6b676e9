namespace ApprovalOffice.App.Features.Drawings;

/// <summary>Addresses of the drawings.</summary>
public static class DrawingUrls
{
    /// <summary>Route of <see cref="OfProject"/>.</summary>
    public const string ProjectRoute = "/projects/{ProjectId:guid}/drawings";

    /// <summary>Route of <see cref="Set"/>.</summary>
    public const string SetRoute = "/drawings/{SetId:guid}";

    /// <summary>Route of <see cref="Sheet"/>.</summary>
    public const string SheetRoute = "/drawings/{SetId:guid}/sheets/{SheetId:guid}";

    /// <summary>Key of the version in the address of a sheet; the one that stands without it.</summary>
    public const string VersionKey = "version";

    /// <summary>Key of the page in the address of a sheet.</summary>
    public const string PageKey = "page";

    /// <summary>Pattern of <see cref="Picture"/>.</summary>
    public const string PicturePattern = "/drawings/{id:guid}/versions/{versionId:guid}/pages/{page:int}.png";

    /// <summary>The sets of a project, one a unit.</summary>
    public static string OfProject(Guid projectId) => $"/projects/{projectId}/drawings";

    /// <summary>One set.</summary>
    public static string Set(Guid setId) => $"/drawings/{setId}";

    /// <summary>One sheet: a version of it, or the one that stands; a page of that.</summary>
    public static string Sheet(Guid setId, Guid sheetId, int? version = null, int page = 1)
    {
        string query = string.Join('&', new[] { version is { } v ? $"{VersionKey}={v}" : "", page > 1 ? $"{PageKey}={page}" : "" }.Where(part => part.Length > 0));
        return $"/drawings/{setId}/sheets/{sheetId}{(query.Length > 0 ? "?" + query : "")}";
    }

    /// <summary>A page of a version as a picture.</summary>
    public static string Picture(Guid setId, Guid versionId, int page) => $"/drawings/{setId}/versions/{versionId}/pages/{page}.png";
}
