using ApprovalOffice.App.Features.Projects.Board;
using ApprovalOffice.App.Workbooks;

namespace ApprovalOffice.App.Features.Projects;

/// <summary>Registers the reads and use cases of projects.</summary>
public static class ProjectsFeature
{
    /// <summary>Register, list, look up, add works, units and earlier results.</summary>
    public static IServiceCollection AddProjectsFeature(this IServiceCollection services)
    {
        services.AddScoped<IDetailSource, ProjectExport>();
        services.AddScoped<IImportTarget, ProjectImport>();
        services.AddScoped<ProjectList>();
        services.AddScoped<ProjectReading>();
        services.AddScoped<BoardReading>();
        services.AddScoped<FindApplicants>();
        services.AddScoped<RegisterProject>();
        services.AddScoped<ProjectOperation>();
        services.AddScoped<ChangeProject>();
        services.AddScoped<ProjectChangeTelling>();
        services.AddScoped<AddWork>();
        services.AddScoped<SaveUnit>();
        services.AddScoped<RemoveUnit>();
        services.AddScoped<ClaimPriorResult>();
        services.AddScoped<ConfirmPriorResult>();
        services.AddScoped<KeptGuidance>();
        return services;
    }
}
