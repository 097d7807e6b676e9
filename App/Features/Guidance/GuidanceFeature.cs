namespace ApprovalOffice.App.Features.Guidance;

/// <summary>Registers the public guidance.</summary>
public static class GuidanceFeature
{
    /// <summary>The use case behind the pages, and its limits.</summary>
    public static IServiceCollection AddGuidanceFeature(this IServiceCollection services)
    {
        services.AddOptions<GuidanceLimits>().BindConfiguration(GuidanceLimits.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<GuidanceQuota>();
        services.AddScoped<KeepGuidance>();
        return services;
    }
}
