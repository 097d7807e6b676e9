using ApprovalOffice.Data.Catalogue.Certificates;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Projects;
using ApprovalOffice.Reports.Certificates;

namespace ApprovalOffice.App.Papers;

/// <summary>Turns a granted case into the plain record of its certificate.</summary>
internal static class CertificatePaper
{
    /// <summary>Result types whose face can be drawn.</summary>
    public static readonly IReadOnlySet<string> Drawn = new HashSet<string>(StringComparer.Ordinal) { "ZZ-17" };

    /// <summary>The result type of a matter that this office can draw; null when it has none.</summary>
    public static ApprovalResult? TypeOf(Data.Catalogue.CatalogueSet catalogue, string matterCode) =>
        catalogue.Matter(matterCode).Results.Where(Drawn.Contains).Select(catalogue.Certificate).FirstOrDefault();

    /// <summary>ZZ-17 建设工程规划许可证.</summary>
    public static FrozenPaper PlanningPermit(PaperContext paper, ApprovalResult type, ConstructionProject project)
    {
        ApprovalCase subject = paper.Work.Case;
        ProjectWork work = project.Works.Single(w => w.Id == subject.Subject.WorkId);
        return new FrozenPaper(type.Code, type.Name, new ConstructionPlanningPermitModel
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
        });
    }

    private static PlannedBuilding Building(WorkUnit unit) => new(
        unit.Name, unit.Use, unit.StoreysAbove, unit.StoreysBelow, unit.Height, unit.AreaAbove, unit.AreaBelow);
}
