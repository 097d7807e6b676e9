namespace ApprovalOffice.App.Features.Agents;

/// <summary>Registers acting in the place of somebody who is away.</summary>
public static class AgentsFeature
{
    /// <summary>Use cases and reads.</summary>
    public static IServiceCollection AddAgentsFeature(this IServiceCollection services)
    {
        services.AddScoped<AgentReading>();
        services.AddScoped<NameAgent>();
        services.AddScoped<EndAgency>();
        return services;
    }
}
