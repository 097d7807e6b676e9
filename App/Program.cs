using ApprovalOffice.App.Account;
using ApprovalOffice.App.Startup;

WebApplicationBuilder builder = OfficeHost.CreateBuilder(args);

builder.AddOfficeLogging();
builder.AddOfficeClock();
builder.AddOfficeDatabase();
builder.AddOfficePages();
builder.AddOfficeSignIn();
builder.AddOfficePermissions();
builder.AddOfficeHealth();

WebApplication app = builder.Build();

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

await app.RunAsync();

/// <summary>The composition root, visible to the test host.</summary>
public partial class Program;
