using ApprovalOffice.App.Api;
using ApprovalOffice.App.Delivery;

namespace ApprovalOffice.App.Startup;

/// <summary>What a city connects to its own surroundings: mail and the electronic seal.</summary>
internal static class SeamsStartup
{
    /// <summary>Registers the one-machine defaults.</summary>
    public static void AddOfficeSeams(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IMailSender>(services => new FolderMailSender(
            Path.Combine(OfficePaths.DataFolder(services.GetRequiredService<IConfiguration>()), "mail"),
            services.GetRequiredService<TimeProvider>()));
        builder.Services.AddSingleton<ISigner, NoSigner>();
        builder.Services.AddSingleton<DownloadTickets>();
    }
}
