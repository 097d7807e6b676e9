using ApprovalOffice.App.Workbooks;

namespace ApprovalOffice.App.Features.Publications;

/// <summary>Registers the publication of decisions 双公示.</summary>
public static class PublicationsFeature
{
    /// <summary>Use case, reads and the file.</summary>
    public static IServiceCollection AddPublicationsFeature(this IServiceCollection services) => services
        .AddScoped<PublicationList>().AddScoped<RecordPublication>().AddScoped<IDetailSource, PublicationExport>();
}
