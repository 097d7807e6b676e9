using System.Globalization;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Regions;

namespace ApprovalOffice.Data.Projects.Changes;

/// <summary>A project line by line in words, so that two states of it can be laid side by side.</summary>
public static class ProjectSheet
{
    /// <summary>The lines, by a key that stays the same; what was not answered has none.</summary>
    public static IReadOnlyList<(string Key, string Label, string Value)> Of(ConstructionProject project, CatalogueSet catalogue, RegionTree regions)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(regions);
        return
        [
            ("Name", "项目名称", project.Name),
            ("SiteRegion", "建设地点所在区", regions.FullName(project.SiteRegion)),
            ("Address", "建设地点", project.Address),
            ("IndustryCode", "国标行业代码", project.IndustryCode),
            ("Investment", "总投资", project.Investment.ToWanText()),
            ("LandArea", "用地面积", $"{project.LandArea.ToString("#,##0.##", CultureInfo.InvariantCulture)} ㎡"),
            ("FloorArea", "总建筑面积", $"{project.FloorArea.ToString("#,##0.##", CultureInfo.InvariantCulture)} ㎡"),
            ("PlannedStart", "拟开工时间", project.PlannedStart.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("PlannedEnd", "拟建成时间", project.PlannedEnd.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("ScaleText", "建设规模及内容", project.ScaleText),
            .. project.Dimensions.Codes().Select(c => (
                "Dimension." + c.Key, catalogue.Dimensions.FirstOrDefault(d => d.Key == c.Key)?.Name ?? c.Key, catalogue.DimensionName(c.Key, c.Value))),
            .. project.Facts.Over(catalogue.DefaultFacts).Select(f => ("Fact." + f.Key, catalogue.FactLabel(f.Key), catalogue.FactWords(f.Key, f.Value))),
            .. project.Attributes.Select(a => ("Attribute." + a.Key, catalogue.AttributeLabel(a.Key), catalogue.AttributeWords(a.Key, a.Value))),
            ("Area", "所在区域评估区", catalogue.Files.RegionalEvaluations.Areas.FirstOrDefault(a => a.Code == project.EvaluatedAreaCode)?.Name ?? ""),
            ("Theme", "审批主题", project.ThemeCode is { } theme ? catalogue.FindTheme(theme)?.Name ?? theme : ""),
        ];
    }

    /// <summary>What is different, in the order of the sheet.</summary>
    public static IReadOnlyList<ProjectChangeLine> Differences(
        IReadOnlyList<(string Key, string Label, string Value)> before, IReadOnlyList<(string Key, string Label, string Value)> after)
    {
        Dictionary<string, string> old = before.ToDictionary(l => l.Key, l => l.Value);
        Dictionary<string, string> now = after.ToDictionary(l => l.Key, l => l.Value);
        return
        [
            .. after.Concat(before.Where(l => !now.ContainsKey(l.Key)))
                .Select(l => new ProjectChangeLine(l.Label, old.GetValueOrDefault(l.Key, ""), now.GetValueOrDefault(l.Key, "")))
                .Where(l => l.Before != l.After),
        ];
    }
}
