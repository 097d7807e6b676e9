namespace ApprovalOffice.App.Startup;

/// <summary>Creates the builder with the right content root, whether the office runs from source, from bin or published.</summary>
internal static class OfficeHost
{
    /// <summary>Starts the composition.</summary>
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            // Settings and published files stand beside the executable; with the folder it was started from as its root,
            // the office would miss its settings and answer 200 with no bytes for its files.
            ContentRootPath = AppContext.BaseDirectory,
        });
        if (!IsPublished)
        {
            // Built, not published: the files of wwwroot are found through the manifest of static web assets,
            // in every environment, so that a production start from bin looks the same.
            builder.WebHost.UseStaticWebAssets();
        }

        return builder;
    }

    /// <summary>A published office carries its wwwroot; a built one points at the source folder.</summary>
    public static bool IsPublished => Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot"));
}
