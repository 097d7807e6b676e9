namespace ApprovalOffice.App.Features.Owed;

/// <summary>Registers the handing in and the verdict of owed materials.</summary>
public static class OwedFeature
{
    /// <summary>Hand in, judge, read.</summary>
    public static IServiceCollection AddOwedFeature(this IServiceCollection services)
    {
        services.AddScoped<OwedSheets>();
        services.AddScoped<SupplyOwedMaterial>();
        services.AddScoped<JudgeOwedMaterial>();
        return services;
    }
}
