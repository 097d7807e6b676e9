namespace ApprovalOffice.App.Features.Acceptance;

/// <summary>Registers the joint survey and the joint acceptance.</summary>
public static class AcceptanceFeature
{
    /// <summary>Commission and results of a survey; visit, verdicts, rectification, conclusion and hand-over of an acceptance.</summary>
    public static IServiceCollection AddAcceptanceFeature(this IServiceCollection services)
    {
        services.AddScoped<SurveyReading>();
        services.AddScoped<SurveyActs>();
        services.AddScoped<AcceptanceOperation>();
        services.AddScoped<AcceptanceNews>();
        services.AddScoped<AcceptanceReading>();
        services.AddScoped<AcceptanceList>();
        services.AddScoped<BeginAcceptance>();
        services.AddScoped<ArrangeVisit>();
        services.AddScoped<JudgePart>();
        services.AddScoped<FollowRectification>();
        services.AddScoped<ConcludeAcceptance>();
        services.AddScoped<HandOverSheet>();
        return services;
    }
}
