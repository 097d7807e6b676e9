using ApprovalOffice.App.Features.Cases.Parts;
using ApprovalOffice.App.Features.Cases.Sheets;
using ApprovalOffice.App.Features.Cases.Views;
using ApprovalOffice.App.Shell.Layout;
using ApprovalOffice.App.Workbooks;

namespace ApprovalOffice.App.Features.Cases;

/// <summary>Registers the list and the page of cases.</summary>
public static class CasesFeature
{
    /// <summary>Adds the reads of this feature, and its box in the head of the desk.</summary>
    public static IServiceCollection AddCasesFeature(this IServiceCollection services)
    {
        services.AddScoped<CaseList>();
        services.AddScoped<CaseNarrowing>();
        services.AddScoped<CaseChoices>();
        services.AddScoped<CaseFilterCheck>();
        services.AddScoped<CaseViewList>().AddScoped<ViewWork>().AddScoped<SaveView>().AddScoped<RenameView>().AddScoped<ReplaceView>();
        services.AddScoped<ShareView>().AddScoped<DeleteView>().AddScoped<OpenListWith>().AddScoped<RememberColumns>();
        services.AddScoped<IDetailSource, CaseExport>();
        services.AddScoped<CaseFiles>();
        services.AddScoped<CaseSheets>();
        services.AddScoped<PersonalDataViews>();
        services.AddSingleton(new HeadPart(1, typeof(CaseJump)));
        return services;
    }
}
