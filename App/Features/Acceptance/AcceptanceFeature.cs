namespace ApprovalOffice.App.Features.Acceptance;

/// <summary>Registers the joint survey and the joint acceptance.</summary>
public static class AcceptanceFeature
{
    /// <summary>Commission and results of a survey.</summary>
    public static IServiceCollection AddAcceptanceFeature(this IServiceCollection services)
    {
        services.AddScoped<SurveyReading>();
        services.AddScoped<SurveyActs>();
        return services;
    }
}
