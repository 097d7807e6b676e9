using ApprovalOffice.App.UseCases;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Anomalies;

namespace ApprovalOffice.App.Features.Anomalies;

/// <summary>Registers the evidence of unusual handling.</summary>
public static class AnomaliesFeature
{
    /// <summary>The job that finds it, list, export, explanation and judgement.</summary>
    public static IServiceCollection AddAnomaliesFeature(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(configuration.GetSection("Anomalies").Get<AnomalyThresholds>() ?? new AnomalyThresholds());
        services.AddScoped<AnomalyList>();
        services.AddScoped<CaseAnomalies>();
        services.AddScoped<AnomalyActs>();
        services.AddScoped<HandledCases>();
        services.AddScoped<IDetailSource, AnomalyExport>();
        return services;
    }
}
