namespace ApprovalOffice.App.Features.Organs;

/// <summary>Registers organs, sections and signing chains.</summary>
public static class OrgansFeature
{
    /// <summary>Reads and writes.</summary>
    public static IServiceCollection AddOrgansFeature(this IServiceCollection services)
    {
        services.AddScoped<OrganList>();
        services.AddScoped<OrganReading>();
        services.AddScoped<OrganOperation>();
        services.AddScoped<AddSection>();
        services.AddScoped<RenameSection>();
        services.AddScoped<SetSigningChain>();
        services.AddScoped<OrganActs>();
        return services;
    }
}
