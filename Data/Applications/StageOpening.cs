using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Materials;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Commitments;
using ApprovalOffice.Data.Catalogue.Storage;
using ApprovalOffice.Data.Catalogue.Themes;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Projects;

namespace ApprovalOffice.Data.Applications;

/// <summary>Puts a stage application together from the project, its theme and the catalogue in force.</summary>
public static class StageOpening
{
    /// <summary>The matters of a stage that a project has, in order.</summary>
    public static IReadOnlyList<SelectedMatter> MattersOf(CatalogueSet catalogue, ConstructionProject project, string stageCode)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(project);
        ThemeFlow theme = (project.ThemeCode is { } code ? catalogue.FindTheme(code) : null) ?? catalogue.SelectTheme(project.Dimensions);
        return [.. catalogue.MattersFor(theme, catalogue.FactsOf(project.Dimensions, project.Facts, project.AllAttributes())).Where(m => m.Stage == stageCode)];
    }

    /// <summary>All that the draft begins with.</summary>
    /// <param name="catalogue">The catalogue in force today.</param>
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
        CatalogueInForce catalogue, string stageCode, ConstructionProject project, ProjectWork work, Applicant applicant, Organ lead,
        Func<string, bool> isOpen, Func<string, string?> resultOf, FormAnswers known, IntakeMode mode, Guid? by, DateTime at)
    {
        List<SelectedMatter> matters = [.. MattersOf(catalogue.Catalogue, project, stageCode).Where(m => isOpen(m.Matter.Code))];
        return new NewStageApplication
        {
            Subject = CaseOpening.SubjectOf(project, work, applicant),
            Stage = catalogue.Catalogue.FindStage(stageCode) ?? throw new ArgumentException($"No stage {stageCode}.", nameof(stageCode)),
            CatalogueVersionId = catalogue.VersionId,
            RegionCode = project.SiteRegion,
            LeadOrganId = lead.Id,
            LeadOrganName = lead.Name,
            IntakeMode = mode,
            Contact = CaseOpening.ContactOf(project, applicant),
            Form = known,
            Matters = [.. matters.Select(m => (m, PromiseFor(catalogue.Catalogue, m, project.Dimensions)?.Code))],
            Materials = MaterialsFor(catalogue.Catalogue, project, stageCode, matters, resultOf),
            CreatedBy = by,
            CreatedAt = at,
        };
    }

    /// <summary>The promise that a matter may take in this project; null where the theme, the risk or the place forbids it (commitments.json, generalExclusions).</summary>
    public static CommitmentTerms? PromiseFor(CatalogueSet catalogue, SelectedMatter matter, ProjectDimensions dimensions)
    {
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentNullException.ThrowIfNull(dimensions);
        if (matter.Entry.Mode != HandlingMode.OnCommitment || dimensions.Risk == "HIGH" || dimensions.Location == "SENSITIVE")
        {
            return null;
        }

        bool isSmall = dimensions is { Scale: "S", Risk: "LOW" };
        return catalogue.Files.Commitments.Commitments
            .Where(c => c.Matters.Contains(matter.Matter.Code, StringComparer.Ordinal))
            .OrderBy(c => c.UnifiedStartConditions is not null == isSmall ? 0 : 1)
            .FirstOrDefault();
    }

    private static List<(MaterialDemand Demand, IReadOnlyList<string> MatterCodes)> MaterialsFor(
        CatalogueSet catalogue, ConstructionProject project, string stageCode, List<SelectedMatter> matters, Func<string, string?> resultOf)
    {
        if (matters.Count == 0)
        {
            return [];
        }

        // What the theme wants beside the matters' own lists goes with the stage's first matter.
        string first = matters.Find(m => m.Entry.Mode != HandlingMode.Merged)?.Matter.Code ?? matters[0].Matter.Code;
        ThemeFlow theme = (project.ThemeCode is { } code ? catalogue.FindTheme(code) : null) ?? catalogue.SelectTheme(project.Dimensions);
        IEnumerable<(string Material, string Matter)> wanted = matters
            .SelectMany(m => m.Matter.Materials.Select(material => (Material: material, Matter: m.Matter.Code)))
            .Concat(theme.ExtraMaterials.Where(e => catalogue.Material(e).Stage == stageCode).Select(e => (Material: e, Matter: first)));
        return
        [
            .. wanted.GroupBy(w => w.Material, StringComparer.Ordinal).Select((group, i) => (
                MaterialDemands.Of(catalogue.Material(group.Key), i + 1, resultOf),
                (IReadOnlyList<string>)[.. group.Select(w => w.Matter).Distinct(StringComparer.Ordinal)])),
        ];
    }
}
