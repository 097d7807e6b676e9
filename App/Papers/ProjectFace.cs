using System.Globalization;
using ApprovalOffice.Data.Catalogue.Certificates;
using ApprovalOffice.Data.Projects;

namespace ApprovalOffice.App.Papers;

/// <summary>Fields of a face that the registered project says.</summary>
internal static class ProjectFace
{
    /// <summary>The value; null when the registration does not say it.</summary>
    public static string? ValueOf(CertificateField field, FaceSources sources)
    {
        ConstructionProject project = sources.Project;
        return field.Key switch
        {
            "projectName" => project.Name,
            "projectCode" => project.ProjectCode.Value,
            "engName" => sources.Work.Name,
            "ownerName" or "owner" or "landUser" or "transferee" or "drainer" or "payer" => project.OwnerName,
            "uscc" or "ownerUscc" => project.OwnerCreditCode?.Value,
            "location" or "address" or "proposedLocation" => project.Address,
            "siteAndScale" => $"{project.Address}。{project.ScaleText}",
            "content" => project.ScaleText,
            "scale" or "proposedScale" => field.Type == "longText" ? project.ScaleText : ShortScale(sources),
            "totalInvestment" or "investment" => project.Investment.ToWanText(),
            "period" => $"{PaperDates.Month(project.PlannedStart)}至{PaperDates.Month(project.PlannedEnd)}",
            "startYear" => PaperDates.Month(project.PlannedStart),
            "endYear" => PaperDates.Month(project.PlannedEnd),
            "landArea" => Land(project.LandArea, field.Label),
            "area" => field.Label.Contains("建筑", StringComparison.Ordinal) ? Square(FloorArea(sources)) : Land(project.LandArea, field.Label),
            "landUse" or "use" => Uses(sources),
            "landAcquisition" => sources.Catalogue.DimensionName("landMode", project.Dimensions.LandMode),
            "fundSource" => sources.Catalogue.DimensionName("investCategory", project.Dimensions.InvestCategory),
            "heightStorey" => Heights(sources),
            "engInfo" => Units(sources),
            _ => null,
        };
    }

    private static string ShortScale(FaceSources sources) =>
        string.IsNullOrWhiteSpace(sources.Case.Contact.Scale) ? sources.Project.ScaleText : sources.Case.Contact.Scale;

    private static decimal FloorArea(FaceSources sources)
    {
        decimal ofUnits = sources.Work.Units.Sum(u => u.AreaAbove + u.AreaBelow);
        return ofUnits > 0 ? ofUnits : sources.Project.FloorArea;
    }

    private static string Land(decimal area, string label) => area == 0 ? ""
        : label.Contains("公顷", StringComparison.Ordinal) ? string.Create(CultureInfo.InvariantCulture, $"{area / 10_000:0.####}公顷") : Square(area);

    private static string Square(decimal area) => area == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{area:0.##}平方米");

    private static string? Uses(FaceSources sources)
    {
        string[] uses = [.. sources.Work.Units.Select(u => u.Use).Distinct(StringComparer.Ordinal)];
        return uses.Length == 0 ? null : string.Join("、", uses);
    }

    private static string? Heights(FaceSources sources) => sources.Work.Units.Count == 0
        ? null
        : string.Create(
            CultureInfo.InvariantCulture,
            $"最高{sources.Work.Units.Max(u => u.Height):0.##}米；地上{sources.Work.Units.Max(u => u.StoreysAbove)}层，地下{sources.Work.Units.Max(u => u.StoreysBelow)}层");

    private static string? Units(FaceSources sources) => sources.Work.Units.Count == 0
        ? $"{sources.Project.Address}。{sources.Project.ScaleText}"
        : string.Join('\n', sources.Work.Units.Select(Unit).Prepend($"单体｜使用性质｜层数（地上/地下）｜高度（米）｜建筑面积（平方米）\n（工程地址：{sources.Project.Address}）｜｜｜｜"));

    private static string Unit(WorkUnit unit) => string.Create(
        CultureInfo.InvariantCulture,
        $"{unit.Name}｜{unit.Use}｜{unit.StoreysAbove}/{unit.StoreysBelow}｜{unit.Height:0.##}｜{unit.AreaAbove + unit.AreaBelow:0.##}");
}
