namespace ApprovalOffice.App.Features.Stages;

/// <summary>Registers the use cases of stage applications.</summary>
public static class StagesFeature
{
    /// <summary>Begin, fill, submit; the window's acts on the whole; the answer to the one correction notice.</summary>
    public static IServiceCollection AddStagesFeature(this IServiceCollection services)
    {
        services.AddScoped<BeginStage>();
        services.AddScoped<EditStage>();
        services.AddScoped<SubmitStage>();
        services.AddScoped<CorrectStage>();
        services.AddScoped<FollowProject>();
        services.AddScoped<StageActs>();
        services.AddScoped<StageCases>();
        services.AddScoped<StageReading>();
        return services;
    }
}
