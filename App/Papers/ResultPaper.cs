using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Catalogue.Certificates;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Reports.Certificates;
using ApprovalOffice.Reports.Results;

namespace ApprovalOffice.App.Papers;

/// <summary>Turns a granted case into the plain record of its result.</summary>
internal static class ResultPaper
{
    private const string PlanningPermitCode = "ZZ-17";

    /// <summary>The result type of a matter; null when the catalogue gives it none.</summary>
    public static ApprovalResult? TypeOf(CatalogueSet catalogue, string matterCode) =>
        catalogue.Matter(matterCode).Results.Select(catalogue.Certificate).FirstOrDefault();

    /// <summary>
    /// The last day of a result that ends by itself. A term that ends only for who has not begun to build is no last day: years later the
    /// paper is as good as on its first.
    /// </summary>
    public static DateOnly? LastDay(ApprovalResult type, DateOnly issued) =>
        type.Validity is { } validity && validity.Text.Contains("有效", StringComparison.Ordinal) && !validity.Text.Contains("未开工", StringComparison.Ordinal)
            ? validity.LastDay(issued)
            : null;

    /// <summary>
    /// The term as the paper states it; empty where the catalogue is not sure of it, and on certificates that have no fixed term, whose
    /// paper originals name none.
    /// </summary>
    public static string ValidityOf(ApprovalResult type) =>
        type.Validity is { } validity && validity.Confidence != Confidence.Low && !validity.Text.StartsWith("以决定书", StringComparison.Ordinal) && (type.Kind != "证书" || validity.LastDay(DateOnly.MinValue.AddYears(1)) is not null)
            ? validity.Text
            : "";

    /// <summary>The title: a type for any matter says so in brackets, its papers do not.</summary>
    public static string TitleOf(ApprovalResult type) => type.Name.Replace("（通用）", "", StringComparison.Ordinal);

    /// <summary>The paper of the type.</summary>
    public static FrozenPaper Of(PaperContext paper, ApprovalResult type, ConstructionProject project, FaceSources sources) =>
        new(type.Code, TitleOf(type), type.Code == PlanningPermitCode ? PlanningPermit(paper, type, project) : Any(paper, type, sources));

    private static ResultPaperModel Any(PaperContext paper, ApprovalResult type, FaceSources sources)
    {
        ApprovalCase subject = paper.Work.Case;
        return new ResultPaperModel
        {
            Code = type.Code,
            Name = TitleOf(type),
            Kind = type.Kind,
            Number = paper.Number,
            LegalText = type.LegalText ?? "",
            LegalBasis = paper.LegalBasis,
            IssueAuthority = subject.Organ.OrganName,
            IssueDate = paper.DatedOn,
            HolderName = sources.Project.OwnerName,
            HolderCode = sources.Project.OwnerCreditCode?.Value ?? "",
            ProjectName = subject.Subject.ProjectName,
            ProjectCode = subject.Subject.ProjectCode.Value,
            CaseNumber = subject.Number!.Value.Value,
            MatterName = subject.Matter.Name,
            Outcome = paper.Matter.Words.Granted,
            AcceptedOn = subject.AcceptedAt is { } accepted ? OfficeZone.DateOf(accepted) : null,
            Fields = [.. type.Fields.Select(field => new ResultField(field.Key, field.Label, FaceFields.ValueOf(field, sources) ?? ""))],
            Notes = type.Notes,
            Annexes = type.Annexes,
            Validity = ValidityOf(type),
            Remedies = type.Kind == "决定书" && paper.Matter.Words.IsRemediable ? paper.Remedies : null,
            ElectronicId = paper.Mark.Code,
            Verification = paper.Mark,
            MadeAt = paper.MadeAt,
        };
    }

    private static ConstructionPlanningPermitModel PlanningPermit(PaperContext paper, ApprovalResult type, ConstructionProject project)
    {
        ApprovalCase subject = paper.Work.Case;
        ProjectWork work = project.Works.Single(w => w.Id == subject.Subject.WorkId);
        return new ConstructionPlanningPermitModel
        {
            Number = paper.Number,
            LegalText = type.LegalText ?? "",
            IssueAuthority = subject.Organ.OrganName,
            IssueDate = paper.DatedOn,
            OwnerName = project.OwnerName,
            HolderCode = project.OwnerCreditCode?.Value ?? "",
            ProjectName = project.Name,
            ProjectCode = project.ProjectCode.Value,
            Location = project.Address,
            Scale = subject.Contact.Scale,
            Attachments = subject.Contact.Attachments,
            Notes = type.Notes,
            Buildings = [.. work.Units.Select(Building)],
            ElectronicId = paper.Mark.Code,
            Verification = paper.Mark,
            MadeAt = paper.MadeAt,
        };
    }

    private static PlannedBuilding Building(WorkUnit unit) => new(
        unit.Name, unit.Use, unit.StoreysAbove, unit.StoreysBelow, unit.Height, unit.AreaAbove, unit.AreaBelow);
}
