namespace ApprovalOffice.App.Features.Statements;

/// <summary>Registers what an applicant asks and says while their case is reviewed.</summary>
public static class StatementsFeature
{
    /// <summary>The read; what is asked and said goes through the shared use case.</summary>
    public static IServiceCollection AddStatementsFeature(this IServiceCollection services)
    {
        services.AddScoped<StatementSheets>();
        return services;
    }
}
