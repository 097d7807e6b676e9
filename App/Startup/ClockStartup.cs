using ApprovalOffice.App.Shell;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ApprovalOffice.App.Startup;

/// <summary>The clock of the house: TimeProvider, shown in the legal zone.</summary>
internal static class ClockStartup
{
    /// <summary>Registers the system clock (a test may have put its own) and its view in the legal time zone.</summary>
    public static void AddOfficeClock(this WebApplicationBuilder builder)
    {
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<OfficeTime>();
    }
}
