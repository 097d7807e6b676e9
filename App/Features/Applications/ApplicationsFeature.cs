namespace ApprovalOffice.App.Features.Applications;

/// <summary>Registers the use cases of applications.</summary>
public static class ApplicationsFeature
{
    /// <summary>Begin, fill, submit.</summary>
    public static IServiceCollection AddApplicationsFeature(this IServiceCollection services)
    {
        services.AddScoped<BeginApplication>();
        services.AddScoped<SubmitApplication>();
        return services;
    }
}
