using ApprovalOffice.App.Features.Acceptance;
using ApprovalOffice.App.Features.Agents;
using ApprovalOffice.App.Features.Anomalies;
using ApprovalOffice.App.Features.Applications;
using ApprovalOffice.App.Features.Archiving;
using ApprovalOffice.App.Features.Cases;
using ApprovalOffice.App.Features.CatalogueVersions;
using ApprovalOffice.App.Features.Certificates;
using ApprovalOffice.App.Features.Drawings;
using ApprovalOffice.App.Features.Duties;
using ApprovalOffice.App.Features.Experts;
using ApprovalOffice.App.Features.Figures;
using ApprovalOffice.App.Features.Guidance;
using ApprovalOffice.App.Features.Home;
using ApprovalOffice.App.Features.Inspections;
using ApprovalOffice.App.Features.Joint;
using ApprovalOffice.App.Features.Matters;
using ApprovalOffice.App.Features.Measures;
using ApprovalOffice.App.Features.Meetings;
using ApprovalOffice.App.Features.MonthlyReturns;
using ApprovalOffice.App.Features.Notices;
using ApprovalOffice.App.Features.Owed;
using ApprovalOffice.App.Features.Organs;
using ApprovalOffice.App.Features.Outbox;
using ApprovalOffice.App.Features.People;
using ApprovalOffice.App.Features.Projects;
using ApprovalOffice.App.Features.Publications;
using ApprovalOffice.App.Features.Review;
using ApprovalOffice.App.Features.Seals;
using ApprovalOffice.App.Features.Stages;
using ApprovalOffice.App.Features.Statements;
using ApprovalOffice.App.Features.Trail;
using ApprovalOffice.App.Features.Undoing;
using ApprovalOffice.App.Features.Verification;
using ApprovalOffice.App.Features.Window;
using ApprovalOffice.App.Papers;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.App.Workbooks;

namespace ApprovalOffice.App.Startup;

/// <summary>All that the office consists of, for the server and for the maintenance commands alike. A feature adds its line here.</summary>
internal static class CompositionStartup
{
    /// <summary>Registers everything; nothing is opened before it is used.</summary>
    public static void AddOffice(this WebApplicationBuilder builder)
    {
        builder.AddOfficeLogging();
        builder.AddOfficeClock();
        builder.AddOfficeDatabase();
        builder.AddOfficeSignIn();
        builder.AddOfficePermissions();
        builder.AddOfficePages();
        builder.AddOfficeHealth();
        builder.Services.AddCaseWork();
        builder.Services.AddHomeFeature();
        builder.Services.AddCasesFeature();
        builder.Services.AddNoticesFeature();
        builder.Services.AddPapersFeature();
        builder.Services.AddVerificationFeature();
        builder.Services.AddGuidanceFeature();
        builder.Services.AddApplicationsFeature();
        builder.Services.AddStagesFeature();
        builder.Services.AddDutiesFeature();
        builder.Services.AddPublicationsFeature();
        builder.Services.AddProjectsFeature();
        builder.Services.AddInspectionsFeature();
        builder.Services.AddAnomaliesFeature(builder.Configuration);
        builder.Services.AddMeetingsFeature();
        builder.Services.AddExpertsFeature();
        builder.Services.AddJointFeature();
        builder.Services.AddAcceptanceFeature();
        builder.Services.AddDrawingsFeature(builder.Configuration);
        builder.Services.AddWindowFeature();
        builder.Services.AddOwedFeature();
        builder.Services.AddStatementsFeature();
        builder.Services.AddUndoingFeature();
        builder.Services.AddCertificatesFeature();
        builder.Services.AddArchivingFeature();
        builder.Services.AddReviewFeature();
        builder.Services.AddAgentsFeature();
        builder.Services.AddPeopleFeature();
        builder.Services.AddOrgansFeature();
        builder.Services.AddCatalogueVersionsFeature();
        builder.Services.AddMattersFeature();
        builder.Services.AddTrailFeature();
        builder.Services.AddOutboxFeature();
        builder.Services.AddFiguresFeature();
        builder.Services.AddMeasuresFeature(builder.Configuration);
        builder.Services.AddMonthlyReturnsFeature(builder.Configuration);
        builder.AddOfficeWorkbooks();
        builder.Services.AddSealsFeature();
        builder.AddOfficeSeams();
        builder.AddOfficeJobs();
        builder.AddOfficeOpening();
    }
}
