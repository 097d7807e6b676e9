using ApprovalOffice.App.Workbooks;

namespace ApprovalOffice.App.Features.CatalogueVersions;

/// <summary>Registers the versions of the catalogue and how they are made.</summary>
public static class CatalogueVersionsFeature
{
    /// <summary>List, differences, imports.</summary>
    public static IServiceCollection AddCatalogueVersionsFeature(this IServiceCollection services)
    {
        services.AddScoped<CatalogueVersionList>();
        services.AddScoped<CatalogueDraftReading>();
        services.AddScoped<IImportTarget, MatterImport>();
        services.AddScoped<IImportTarget, MaterialImport>();
        return services;
    }
}
