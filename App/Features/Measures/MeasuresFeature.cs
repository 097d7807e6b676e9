using ApprovalOffice.Data.Measures;

namespace ApprovalOffice.App.Features.Measures;

/// <summary>Registers the measures and the lists behind their figures.</summary>
public static class MeasuresFeature
{
    /// <summary>Adds them, and the setting of the statistical month.</summary>
    public static IServiceCollection AddMeasuresFeature(this IServiceCollection services, IConfiguration configuration)
    {
        StatisticalMonth month = configuration.GetSection("Measures").Get<StatisticalMonth>() ?? new StatisticalMonth();
        _ = StatisticalPeriod.OfMonth(new DateOnly(2026, 1, 1), month.FirstDay);
        return services.AddSingleton(month).AddScoped<MeasurePlace>().AddScoped<MeasureTable>().AddScoped<MeasureBehind>();
    }
}
