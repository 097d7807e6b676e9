namespace ApprovalOffice.App.Features.Home;

/// <summary>Registers the home page.</summary>
public static class HomeFeature
{
    /// <summary>Adds its reads.</summary>
    public static IServiceCollection AddHomeFeature(this IServiceCollection services) => services.AddScoped<TodayCounts>();
}
