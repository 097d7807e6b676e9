namespace ApprovalOffice.App.Features.Joint;

/// <summary>Registers parallel approval.</summary>
public static class JointFeature
{
    /// <summary>List, board and what is done on it.</summary>
    public static IServiceCollection AddJointFeature(this IServiceCollection services)
    {
        services.AddScoped<JointList>();
        services.AddScoped<JointReading>();
        services.AddScoped<JointActs>();
        services.AddScoped<AnswerSheet>();
        services.AddScoped<SheetPaper>();
        return services;
    }
}
