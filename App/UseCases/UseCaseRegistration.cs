using ApprovalOffice.App.Papers;
using ApprovalOffice.Data.Catalogue.Storage;

namespace ApprovalOffice.App.UseCases;

/// <summary>Registers what the use cases of all features stand on.</summary>
public static class UseCaseRegistration
{
    /// <summary>Scope, transaction and aftermath of a case; the office's reference data.</summary>
    public static IServiceCollection AddCaseWork(this IServiceCollection services)
    {
        services.AddSingleton<CatalogueStore>();
        services.AddSingleton<OfficeReference>();
        services.AddScoped<PageReads>();
        services.AddScoped<CaseScope>();
        services.AddScoped<CasePapers>();
        services.AddScoped<CaseNews>();
        services.AddScoped<IntakeTakes>();
        services.AddScoped<CaseAftermath>();
        services.AddScoped<CaseTransaction>();
        services.AddScoped<CaseOperation>();
        services.AddScoped<RecordProceeding>();
        services.AddScoped<StageScope>();
        services.AddScoped<MeetingScope>();
        services.AddScoped<SentFiles>();
        services.AddScoped<DrawingScope>();
        services.AddScoped<CaseMeetings>();
        services.AddScoped<CaseExpertReview>();
        services.AddScoped<ExpertReviewClock>();
        services.AddScoped<StageSheets>();
        services.AddScoped<CaseJoint>();
        services.AddScoped<ProjectScope>();
        services.AddScoped<SentUploads>();
        services.AddScoped<AcceptanceReadiness>();
        services.AddScoped<AcceptanceScope>();
        services.AddScoped<StageAcceptances>();
        services.AddScoped<RecordScope>();
        services.AddScoped<StageOperation>();
        services.AddScoped<OfficeAct>();
        services.AddScoped<FollowFlow>();
        services.AddScoped<PublicationScope>();
        services.AddScoped<ProjectChangeNews>();
        services.AddScoped<OfficeMeasures>();
        return services;
    }
}
