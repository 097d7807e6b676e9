namespace ApprovalOffice.App.Features.Organs;

/// <summary>Addresses of the organs.</summary>
public static class OrganUrls
{
    /// <summary>The list.</summary>
    public const string List = "/system/organs";

    /// <summary>The pattern of an organ's page.</summary>
    public const string OrganPattern = "/system/organs/{OrganId:guid}";

    /// <summary>An organ's page.</summary>
    public static string Organ(Guid id) => $"{List}/{id}";
}
