namespace ApprovalOffice.App.Features.Undoing;

/// <summary>Registers the undoing of grants.</summary>
public static class UndoingFeature
{
    /// <summary>The act and the read.</summary>
    public static IServiceCollection AddUndoingFeature(this IServiceCollection services)
    {
        services.AddScoped<UndoSheets>();
        services.AddScoped<UndoGrant>();
        return services;
    }
}
