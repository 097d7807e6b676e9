using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Features.Certificates;

/// <summary>Registers what is asked for of an issued certificate.</summary>
public static class CertificatesFeature
{
    /// <summary>The reads and the beginning of an application.</summary>
    public static IServiceCollection AddCertificatesFeature(this IServiceCollection services)
    {
        services.AddScoped<EarlierCertificates>();
        services.AddScoped<CertificateSheets>();
        services.AddScoped<BeginFollowUp>();
        return services;
    }
}
