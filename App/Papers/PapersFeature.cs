using ApprovalOffice.Data.Records;

namespace ApprovalOffice.App.Papers;

/// <summary>Registers the making of papers.</summary>
public static class PapersFeature
{
    /// <summary>The durable job behind every frozen paper.</summary>
    public static IServiceCollection AddPapersFeature(this IServiceCollection services) =>
        services.AddScoped<PaperMaker>().AddScoped<IOutboxHandler>(s => s.GetRequiredService<PaperMaker>());
}
