using ApprovalOffice.App.Workbooks;

namespace ApprovalOffice.App.Features.Applications;

/// <summary>Registers the use cases of applications.</summary>
public static class ApplicationsFeature
{
    /// <summary>Begin, fill, hand in files, submit, answer a correction, withdraw.</summary>
    public static IServiceCollection AddApplicationsFeature(this IServiceCollection services)
    {
        services.AddScoped<BeginApplication>();
        services.AddScoped<SubmitApplication>();
        services.AddScoped<ApplicationActs>();
        services.AddScoped<ApplicationList>();
        services.AddScoped<ApplicationReading>();
        services.AddScoped<FillApplication>();
        services.AddScoped<AttachFile>();
        services.AddScoped<ChangeMaterial>();
        services.AddScoped<TakeOverResults>();
        services.AddScoped<CheckIdentity>();
        services.AddScoped<ResubmitApplication>();
        services.AddScoped<SubmitRevision>();
        services.AddScoped<WithdrawApplication>();
        services.AddScoped<DiscardDraft>();
        services.AddScoped<IDetailSource, ApplicationExport>();
        return services;
    }
}
