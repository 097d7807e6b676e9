using ApprovalOffice.App.Workbooks;

namespace ApprovalOffice.App.Features.Matters;

/// <summary>Registers what the office itself decides about its matters.</summary>
public static class MattersFeature
{
    /// <summary>Read and set how periods are counted and when is warned.</summary>
    public static IServiceCollection AddMattersFeature(this IServiceCollection services)
    {
        services.AddScoped<MatterSettingsReading>();
        services.AddScoped<MatterSettingOperation>();
        services.AddScoped<SetWarningDays>();
        services.AddScoped<SetRestDayRule>();
        services.AddScoped<IImportTarget, WarningDaysImport>();
        return services;
    }
}
