using ApprovalOffice.App.Workbooks;

namespace ApprovalOffice.App.Features.Experts;

/// <summary>Registers the pool of experts.</summary>
public static class ExpertsFeature
{
    /// <summary>List, one expert, import.</summary>
    public static IServiceCollection AddExpertsFeature(this IServiceCollection services)
    {
        services.AddScoped<ExpertList>();
        services.AddScoped<KeepExperts>();
        services.AddScoped<IImportTarget, ExpertImport>();
        return services;
    }
}
