namespace ApprovalOffice.App.Features.Archiving;

/// <summary>Registers the archiving of what has ended.</summary>
public static class ArchivingFeature
{
    /// <summary>The list and the act.</summary>
    public static IServiceCollection AddArchivingFeature(this IServiceCollection services) => services.AddScoped<ArchiveList>().AddScoped<ArchiveCases>();
}
