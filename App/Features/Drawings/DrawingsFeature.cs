using ApprovalOffice.App.Features.Drawings.Rendering;

namespace ApprovalOffice.App.Features.Drawings;

/// <summary>Registers the drawings.</summary>
public static class DrawingsFeature
{
    /// <summary>Sets, sheets and their versions; the pictures of their pages.</summary>
    public static IServiceCollection AddDrawingsFeature(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DrawingSettings>().Bind(configuration.GetSection(DrawingSettings.Section));
        services.AddSingleton<IPageRenderer, PopplerRenderer>();
        services.AddSingleton<DrawingPages>();
        services.AddScoped<DrawingOperation>();
        services.AddScoped<BeginSet>();
        services.AddScoped<TakeSheets>();
        services.AddScoped<KeepSheet>();
        services.AddScoped<ProjectDrawings>();
        services.AddScoped<SetReading>();
        return services;
    }
}
