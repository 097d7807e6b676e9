using ApprovalOffice.Data.MonthlyReturns;

namespace ApprovalOffice.App.Features.MonthlyReturns;

/// <summary>Registers the monthly returns 每月改革进展.</summary>
public static class MonthlyReturnsFeature
{
    /// <summary>Use cases, reads and settings.</summary>
    public static IServiceCollection AddMonthlyReturnsFeature(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(configuration.GetSection("MonthlyReturns").Get<ReturnThreshold>() ?? new ReturnThreshold())
        .AddScoped<ReturnScope>().AddScoped<ReturnStructure>().AddScoped<TakeFigures>().AddScoped<ReturnWork>().AddScoped<ReturnNews>()
        .AddScoped<BeginReturn>().AddScoped<TypeEntry>().AddScoped<ReturnActs>().AddScoped<ReturnReading>().AddScoped<ReturnList>().AddScoped<ReturnFiles>().AddScoped<ReturnRecomputing>();
}
