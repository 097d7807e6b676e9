using ApprovalOffice.App.Shell;
using ApprovalOffice.App.Shell.Layout;
using Microsoft.AspNetCore.Authorization;
using MudBlazor;
using MudBlazor.Services;

namespace ApprovalOffice.App.Startup;

/// <summary>Razor components: interactive pages of the back office, static pages of account and public.</summary>
internal static class PagesStartup
{
    /// <summary>Registers components and MudBlazor.</summary>
    public static void AddOfficePages(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorComponents().AddInteractiveServerComponents(options =>
        {
            options.DetailedErrors = false;
            // A clerk's dropped connection is kept this long; what was typed is still there.
            options.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(10);
            options.DisconnectedCircuitMaxRetained = 500;
        }).AddHubOptions(options =>
        {
            // A page full of pasted Chinese text is some 60 KB a field; the framework's 32 KB would cut the person off.
            options.MaximumReceiveMessageSize = 1024 * 1024;
        });
        builder.Services.AddCascadingAuthenticationState();
        builder.Services.AddScoped<TypedDraft>();
        builder.Services.AddMudServices(options =>
        {
            options.SnackbarConfiguration.PositionClass = Defaults.Classes.Position.TopCenter;
            options.SnackbarConfiguration.PreventDuplicates = true;
            options.SnackbarConfiguration.VisibleStateDuration = 6000;
        });
        builder.Services.AddTransient<MudLocalizer, ChineseMudTexts>();
    }

    /// <summary>Serves the files of wwwroot and of the packages to everybody: the sign-in page needs them.</summary>
    public static void MapOfficeStaticFiles(this WebApplication app) => app.MapStaticAssets().AllowAnonymous();

    /// <summary>Maps all pages. What the framework maps beside them (the circuit's own doors) asks for a sign-in.</summary>
    public static void MapOfficePages(this WebApplication app)
    {
        RazorComponentsEndpointConventionBuilder pages = app.MapRazorComponents<OfficeRoot>().AddInteractiveServerRenderMode(options =>
        {
            // Compression holds some 250 KB a circuit and mixes secrets with typed text in one window.
            options.DisableWebSocketCompression = true;
            // frame-ancestors stands in the site's own policy (SecurityHeadersStartup).
            options.ContentSecurityFrameAncestorsPolicy = null;
        });
        pages.Finally(endpoint =>
        {
            if (!endpoint.Metadata.Any(data => data is IAuthorizeData or IAllowAnonymous))
            {
                endpoint.Metadata.Add(new AuthorizeAttribute());
            }
        });
    }
}
