using ApprovalOffice.App.Workbooks;

namespace ApprovalOffice.App.Features.Trail;

/// <summary>Registers the reading of the trail.</summary>
public static class TrailFeature
{
    /// <summary>Reads.</summary>
    public static IServiceCollection AddTrailFeature(this IServiceCollection services)
    {
        services.AddScoped<IDetailSource, TrailExport>();
        services.AddScoped<TrailList>();
        services.AddScoped<SealReading>();
        return services;
    }
}
