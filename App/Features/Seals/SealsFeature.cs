using ApprovalOffice.App.Workbooks;

namespace ApprovalOffice.App.Features.Seals;

/// <summary>Registers the reading of the seal register.</summary>
public static class SealsFeature
{
    /// <summary>The read, and the register as a file.</summary>
    public static IServiceCollection AddSealsFeature(this IServiceCollection services) =>
        services.AddScoped<SealList>().AddScoped<IDetailSource, SealExport>();
}
