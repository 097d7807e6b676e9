using ApprovalOffice.App.Workbooks;

namespace ApprovalOffice.App.Features.Inspections;

/// <summary>Registers the results of supervision.</summary>
public static class InspectionsFeature
{
    /// <summary>List, export, import.</summary>
    public static IServiceCollection AddInspectionsFeature(this IServiceCollection services)
    {
        services.AddScoped<InspectionList>();
        services.AddScoped<IDetailSource, InspectionExport>();
        services.AddScoped<IImportTarget, InspectionImport>();
        return services;
    }
}
