namespace ApprovalOffice.App.Features.Statements;

/// <summary>Registers what an applicant asks and says while their case is reviewed.</summary>
public static class StatementsFeature
{
    /// <summary>Ask for a hearing, make a statement, read.</summary>
    public static IServiceCollection AddStatementsFeature(this IServiceCollection services)
    {
        services.AddScoped<StatementSheets>();
        services.AddScoped<RequestHearing>();
        services.AddScoped<MakeStatement>();
        return services;
    }
}
