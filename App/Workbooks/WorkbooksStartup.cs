using ApprovalOffice.App.Calendars;
using ApprovalOffice.App.Startup;
using Microsoft.Extensions.Options;

namespace ApprovalOffice.App.Workbooks;

/// <summary>Registers exports, reports and imports.</summary>
internal static class WorkbooksStartup
{
    /// <summary>Adds them; the features add what can be exported and imported.</summary>
    public static void AddOfficeWorkbooks(this WebApplicationBuilder builder)
    {
        IServiceCollection services = builder.Services;
        services.AddOptions<WorkbookSettings>().BindConfiguration(WorkbookSettings.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<WorkbookSettings>>().Value);
        services.AddSingleton(provider => new WorkbookFiles(Path.Combine(OfficePaths.DataFolder(provider.GetRequiredService<IConfiguration>()), "exports")));
        services.AddSingleton<RunningWorkbooks>();
        services.AddScoped<WorkbookSources>();
        services.AddScoped<IImportTarget, CalendarImport>();
        services.AddScoped<WorkbookLedger>();
        services.AddScoped<WorkbookWake>();
        services.AddScoped<WorkbookList>();
        services.AddScoped<OwnWorkbook>();
        services.AddScoped<RequestExport>();
        services.AddScoped<RequestImport>();
        services.AddScoped<CancelWorkbook>();
        services.AddScoped<ConfirmImport>();
        services.AddScoped<WorkbookActs>();
        services.AddScoped<MakeExport>();
        services.AddScoped<CheckImport>();
        services.AddScoped<ApplyImport>();
    }
}
