using ApprovalOffice.App.Account;
using ApprovalOffice.App.Demonstration;
using ApprovalOffice.App.Demonstration.Growth;
using ApprovalOffice.App.Demonstration.Living;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace ApprovalOffice.App.Startup;

/// <summary>Opens the office before the first request and says so on the console.</summary>
internal static class OpeningStartup
{
    /// <summary>Registers what the opening needs.</summary>
    public static void AddOfficeOpening(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<OfficeOptions>()
            .BindConfiguration(OfficeOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        builder.Services.AddSingleton<FirstRunCode>();
        builder.Services.AddScoped<MakeFirstAdministrators>();
        builder.Services.AddScoped<OfficeReadiness>();
        builder.Services.AddScoped<DemonstrationAccounts>();
        builder.Services.AddScoped<CityLife>();
        builder.Services.AddScoped<OwnersAgents>();
        builder.Services.AddScoped<GrowCity>();
        builder.Services.AddHostedService<CityPast>();
        builder.Services.AddScoped<OfficeOpening>();
    }

    /// <summary>Prepares the database and settles who may come in; the console hears of it once the address is known.</summary>
    public static async Task OpenOfficeAsync(this WebApplication app)
    {
        OpeningWord word;
        using (Interruption interruption = new(app.Lifetime.ApplicationStopping))
        await using (AsyncServiceScope scope = app.Services.CreateAsyncScope())
        {
            word = await scope.ServiceProvider.GetRequiredService<OfficeOpening>().OpenAsync(interruption.Token);
            interruption.Token.ThrowIfCancellationRequested();
        }

        if (app.Services.GetRequiredService<IOptions<OfficeOptions>>().Value.Announce)
        {
            app.Lifetime.ApplicationStarted.Register(() => Console.Out.WriteLine(word.At(AddressOf(app))));
        }
    }

    private static string AddressOf(WebApplication app) =>
        app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "";
}
