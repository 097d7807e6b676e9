using ApprovalOffice.App.Api;
using ApprovalOffice.App.Delivery;
using Microsoft.Extensions.Options;

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
        builder.Services.AddOptions<SealOptions>().BindConfiguration(SealOptions.Section);
        builder.Services.AddSingleton(Signer);
        builder.Services.AddSingleton<DownloadTickets>();
    }

    /// <summary>The organs' key files where a folder is named; in the demonstration keys that it makes itself; otherwise none.</summary>
    private static ISigner Signer(IServiceProvider services)
    {
        SealOptions seals = services.GetRequiredService<IOptions<SealOptions>>().Value;
        if (seals.Folder.Length > 0)
        {
            string folder = Path.GetFullPath(seals.Folder);
            return seals.Algorithm.ToUpperInvariant() switch
            {
                "RSA" => new KeyFileSigner(folder, seals.Password),
                "SM2" => new Sm2KeyFileSigner(folder, seals.Password),
                _ => throw new StartRefused("配置项 Seals:Algorithm 只能是 RSA 或者 SM2。"),
            };
        }

        bool invented = services.GetRequiredService<IOptions<OfficeOptions>>().Value.Demonstration ?? services.GetRequiredService<IHostEnvironment>().IsDevelopment();
        return invented
            ? new DemonstrationSigner(
                Path.Combine(OfficePaths.DataFolder(services.GetRequiredService<IConfiguration>()), "seals"), services.GetRequiredService<TimeProvider>())
            : new NoSigner();
    }
}
