namespace ApprovalOffice.App.Features.Outbox;

/// <summary>Registers the page of messages.</summary>
public static class OutboxFeature
{
    /// <summary>Reads and writes.</summary>
    public static IServiceCollection AddOutboxFeature(this IServiceCollection services)
    {
        services.AddScoped<OutboxList>();
        services.AddScoped<RetryMessage>();
        return services;
    }
}
