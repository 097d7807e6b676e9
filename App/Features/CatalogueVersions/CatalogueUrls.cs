namespace ApprovalOffice.App.Features.CatalogueVersions;

/// <summary>Addresses of the versions of the catalogue.</summary>
public static class CatalogueUrls
{
    /// <summary>The versions.</summary>
    public const string Versions = "/catalogue/versions";

    /// <summary>Route of <see cref="Version"/>.</summary>
    public const string VersionRoute = "/catalogue/versions/{VersionId:guid}";

    /// <summary>Route of <see cref="Draft"/>.</summary>
    public const string DraftRoute = "/catalogue/drafts/{TaskId:guid}";

    /// <summary>What a version changes.</summary>
    public static string Version(Guid versionId) => $"/catalogue/versions/{versionId}";

    /// <summary>What a checked workbook would change.</summary>
    public static string Draft(Guid taskId) => $"/catalogue/drafts/{taskId}";
}
