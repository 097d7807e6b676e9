using ApprovalOffice.App.Workbooks;

namespace ApprovalOffice.App.Features.Inspections;

/// <summary>Registers the results of supervision.</summary>
public static class InspectionsFeature
{
    /// <summary>List, export, import, and one by hand.</summary>
    public static IServiceCollection AddInspectionsFeature(this IServiceCollection services)
    {
        services.AddScoped<InspectionList>();
        services.AddScoped<InspectionSheets>();
        services.AddScoped<RecordInspection>();
        services.AddScoped<CorrectInspection>();
        services.AddScoped<IDetailSource, InspectionExport>();
        services.AddScoped<IImportTarget, InspectionImport>();
        return services;
    }
}
