using ApprovalOffice.App.Workbooks;

namespace ApprovalOffice.App.Features.Figures;

/// <summary>Registers the formatted reports.</summary>
public static class FiguresFeature
{
    /// <summary>Adds them in the order of the screen.</summary>
    public static IServiceCollection AddFiguresFeature(this IServiceCollection services)
    {
        services.AddScoped<FigureRegions>();
        services.AddScoped<IReportSource, ProjectProgressReport>();
        services.AddScoped<IReportSource, CaseLedgerReport>();
        services.AddScoped<IReportSource, MonthlyCaseReport>();
        return services;
    }
}
