namespace ApprovalOffice.App.Features.Verification;

/// <summary>Registers the public verification of papers.</summary>
public static class VerificationFeature
{
    /// <summary>The reads behind the pages.</summary>
    public static IServiceCollection AddVerificationFeature(this IServiceCollection services) => services.AddScoped<IssuedPapers>().AddScoped<PresentedFiles>();
}
