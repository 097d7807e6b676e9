using ApprovalOffice.App.Account;
using ApprovalOffice.App.Features.Applications;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.Features.Window;
using ApprovalOffice.App.Startup;
using ApprovalOffice.App.UseCases;

try
{
    WebApplicationBuilder builder = OfficeHost.CreateBuilder(args);
    builder.AddOfficeLogging();
    builder.AddOfficeClock();
    builder.AddOfficeDatabase();
    builder.AddOfficeSignIn();
    builder.AddOfficePermissions();
    builder.AddOfficePages();
    builder.AddOfficeHealth();
    builder.Services.AddCaseWork();
    builder.Services.AddApplicationsFeature();
    builder.Services.AddWindowFeature();
    builder.Services.AddReviewFeature();
    builder.AddOfficeOpening();

    await using WebApplication app = builder.Build();
    app.UseOfficeCulture();
    app.UseOfficeLogging();
    app.UseSecurityHeaders();
    app.UseOfficeErrors();
    app.UseAuthentication();
    app.UseCurrentPerson();
    app.UseAuthorization();
    app.UseAntiforgery();
    app.MapOfficeStaticFiles();
    app.MapOfficeHealth();
    app.MapOfficeAccount();
    app.MapOfficePages();

    await app.OpenOfficeAsync();
    await app.RunAsync();
    return 0;
}
catch (StartRefused refused)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return 1;
}

/// <summary>The composition root, visible to the test host.</summary>
public partial class Program;
