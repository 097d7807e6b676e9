namespace ApprovalOffice.App.Features.Verification;

/// <summary>Registers the public verification of papers.</summary>
public static class VerificationFeature
{
    /// <summary>The read behind the page.</summary>
    public static IServiceCollection AddVerificationFeature(this IServiceCollection services) => services.AddScoped<IssuedPapers>();
}
