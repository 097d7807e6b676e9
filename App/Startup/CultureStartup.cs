using System.Globalization;

namespace ApprovalOffice.App.Startup;

/// <summary>One language and one legal time zone: texts, dates and numbers are those of the mainland's offices.</summary>
internal static class CultureStartup
{
    /// <summary>The culture of every thread of the process.</summary>
    public static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("zh-CN");

    /// <summary>Fixes the culture for all threads and requests.</summary>
    public static void UseOfficeCulture(this WebApplication app)
    {
        CultureInfo.DefaultThreadCurrentCulture = Culture;
        CultureInfo.DefaultThreadCurrentUICulture = Culture;
        app.UseRequestLocalization(options =>
        {
            options.DefaultRequestCulture = new(Culture);
            options.SupportedCultures = [Culture];
            options.SupportedUICultures = [Culture];
            options.RequestCultureProviders.Clear();
        });
    }
}
