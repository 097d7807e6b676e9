using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Catalogue.Storage;
using ApprovalOffice.Data.Catalogue.Themes;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Data.Projects.Flow;

namespace ApprovalOffice.Data.Applications;

/// <summary>Puts a stage application together from the project's flow and the catalogue in force.</summary>
public static class StageOpening
{
    /// <summary>All that the draft begins with.</summary>
    /// <param name="catalogue">The catalogue in force today.</param>
    /// <param name="flow">The flow of the project under it.</param>
    /// <param name="stageCode">The stage.</param>
    /// <param name="project">The project with its works.</param>
    /// <param name="work">The work.</param>
    /// <param name="applicant">The owner of the project.</param>
    /// <param name="lead">The leading organ.</param>
    /// <param name="isOpen">Whether a matter may still be applied for; one that runs or is granted may not.</param>
    /// <param name="resultOf">Says what the project already has of a result type; null when nothing.</param>
    /// <param name="known">Answers given in earlier applications of the work.</param>
    /// <param name="mode">How it comes in.</param>
    /// <param name="by">Who enters it.</param>
    /// <param name="at">When (UTC).</param>
    public static NewStageApplication Of(
        CatalogueInForce catalogue, ProjectFlow flow, string stageCode, ConstructionProject project, ProjectWork work, Applicant applicant, Organ lead,
        Func<string, bool> isOpen, Func<string, string?> resultOf, FormAnswers known, IntakeMode mode, Guid? by, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(flow);
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(lead);
        FlowStage stage = flow.Stages.Single(s => s.Stage.Code == stageCode);
        List<FlowMatter> matters = [.. stage.Matters.Where(m => isOpen(m.Code) && (m.MergedInto is null || isOpen(m.MergedInto)))];
        return new NewStageApplication
        {
            Subject = CaseOpening.SubjectOf(project, work, applicant),
            Stage = stage.Stage,
            CatalogueVersionId = catalogue.VersionId,
            RegionCode = project.SiteRegion,
            LeadOrganId = lead.Id,
            LeadOrganName = lead.Name,
            IntakeMode = mode,
            Contact = CaseOpening.ContactOf(project, applicant),
            Form = known,
            Matters = matters,
            Materials = MaterialsFor(flow, stageCode, matters, resultOf),
            CreatedBy = by,
            CreatedAt = at,
        };
    }

    private static List<(MaterialDemand Demand, IReadOnlyList<string> MatterCodes)> MaterialsFor(
        ProjectFlow flow, string stageCode, List<FlowMatter> matters, Func<string, string?> resultOf)
    {
        List<string> codes = [.. matters.Select(m => m.Code)];

        // What the theme wants of the whole application goes with the first matter that is applied for; the sheet of regional results goes with
        // every stage in which a result stands for a matter (rules §11).
        string? first = (matters.Find(m => m.Mode != HandlingMode.Merged && m.Matter.Handling.ApplicantInitiated) ?? matters.Find(m => m.Mode != HandlingMode.Merged))?.Code;
        bool isRegional = flow.Dropped.Any(d => d.StageCode == stageCode && d.Regional is not null) || matters.Exists(m => m.Regional is not null);
        return
        [
            .. flow.Materials
                .Select(m => (Listed: m, Codes: (List<string>)(m.Matters.Count == 0
                    ? [.. codes.Where(c => c == first && (m.Material.Stage == stageCode || (isRegional && m.Regional is not null)))]
                    : [.. codes.Where(c => m.Matters.Contains(c, StringComparer.Ordinal))])))
                .Where(m => m.Codes.Count > 0)
                .Select((m, i) => (MaterialDemands.Of(m.Listed, i + 1, resultOf), (IReadOnlyList<string>)m.Codes)),
        ];
    }
}
