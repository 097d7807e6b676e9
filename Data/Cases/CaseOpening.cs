using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Matters;
using ApprovalOffice.Data.Catalogue.Storage;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Projects;

namespace ApprovalOffice.Data.Cases;

/// <summary>Puts a new case together from project, matter and organ, under the catalogue in force.</summary>
public static class CaseOpening
{
    /// <summary>All that the draft begins with; what the project and the applicant already say is filled in.</summary>
    /// <param name="catalogue">The catalogue in force today.</param>
    /// <param name="matterCode">The matter.</param>
    /// <param name="project">The project with its works.</param>
    /// <param name="work">The work.</param>
    /// <param name="applicant">The owner of the project.</param>
    /// <param name="organ">The competent organ.</param>
    /// <param name="demands">The material list.</param>
    /// <param name="mode">How it comes in.</param>
    /// <param name="by">Who enters it.</param>
    /// <param name="at">When (UTC).</param>
    public static NewCase Of(
        CatalogueInForce catalogue, string matterCode, ConstructionProject project, ProjectWork work, Applicant applicant, Organ organ,
        IReadOnlyList<MaterialDemand> demands, IntakeMode mode, Guid? by, DateTime at) =>
        Of(catalogue.VersionId, catalogue.Catalogue, matterCode, project, work, applicant, organ, demands, mode, by, at);

    /// <summary>The same under a version of the catalogue that need not be in force any more.</summary>
    public static NewCase Of(
        Guid versionId, CatalogueSet catalogue, string matterCode, ConstructionProject project, ProjectWork work, Applicant applicant, Organ organ,
        IReadOnlyList<MaterialDemand> demands, IntakeMode mode, Guid? by, DateTime at)
    {
        ApprovalMatter matter = catalogue.Matter(matterCode);
        TimeLimit promised = PromisedOf(catalogue, matter, project);
        return new NewCase(
            SubjectOf(project, work, applicant),
            new CaseMatter
            {
                Code = matter.Code, Name = matter.Name, Kind = matter.Kind, StageCode = matter.Stage, CatalogueVersionId = versionId,
            },
            new CaseOrgan
            {
                OrganId = organ.Id, OrganName = organ.Name, DepartmentCode = organ.DepartmentCode, SectionId = null, SectionName = null, RegionCode = organ.RegionCode,
            },
            ContactOf(project, applicant),
            new CaseLimits
            {
                PromisedDays = promised.Days,
                PromisedUnit = promised.Unit,
                StatutoryDays = matter.StatutoryLimit?.Days,
                StatutoryUnit = matter.StatutoryLimit?.Unit ?? DayUnit.WorkingDay,
                StatutoryFrom = matter.StatutoryFrom,
                WarningDays = null,
                ExtensionDays = matter.Extension?.N,
                ExtensionUnit = matter.Extension?.Unit ?? DayUnit.WorkingDay,
                ExtensionGround = matter.Extension is { } extension ? $"{extension.Approver}，{extension.Basis}" : null,
            },
            mode,
            demands,
            by,
            at);
    }

    /// <summary>Whose case about what.</summary>
    public static CaseSubject SubjectOf(ConstructionProject project, ProjectWork work, Applicant applicant) => new()
    {
        ProjectId = project.Id,
        ProjectCode = project.ProjectCode,
        ProjectName = project.Name,
        WorkId = work.Id,
        ThemeCode = project.ThemeCode,
        ApplicantId = applicant.Id,
        ApplicantName = applicant.Name,
    };

    /// <summary>The contact as the applicant's register has it.</summary>
    public static CaseContact ContactOf(ConstructionProject project, Applicant applicant) => new()
    {
        Name = applicant.ContactName,
        Phone = applicant.ContactPhone.Value,
        Scale = project.ScaleText,
        Attachments = "",
        Remarks = "",
    };

    /// <summary>The promised limit of a matter for a project: its theme's own where it has one, else the matter's.</summary>
    public static TimeLimit PromisedOf(CatalogueSet catalogue, string matterCode, ConstructionProject project)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return PromisedOf(catalogue, catalogue.Matter(matterCode), project);
    }

    private static TimeLimit PromisedOf(CatalogueSet catalogue, ApprovalMatter matter, ConstructionProject project) =>
        project.ThemeCode is { } code && catalogue.FindTheme(code) is { } theme
            ? catalogue.PromisedLimit(theme, matter.Code)
            : matter.PromisedLimit;
}
