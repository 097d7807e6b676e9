using ApprovalOffice.Data.Catalogue.SampleProjects;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Catalogue.Checks;

/// <summary>The invented projects obey the rules that real ones must: codes, derivation, theme, areas.</summary>
internal static class SampleProjectCheck
{
    private const string File = "realisticProjects.json";

    private static readonly Dictionary<string, string> KindParts = new(StringComparer.Ordinal) { ["GOV"] = "01", ["SOC_APPROVE"] = "02", ["SOC_FILE"] = "03" };

    public static void Run(CatalogueSet catalogue, FaultList faults)
    {
        var projects = catalogue.Files.SampleProjects.Projects;
        faults.Distinct(File, "projects", projects, p => p.Id);
        faults.Distinct(File, "projects", projects, p => p.ProjectCode);
        foreach (var project in projects)
        {
            Codes(project, faults);
            Classification(catalogue, project, faults);
            Areas(project, faults);
        }
    }

    private static void Codes(SampleProject project, FaultList faults)
    {
        if (ProjectCode.ProblemOf(project.ProjectCode) is { } problem)
        {
            faults.Add(File, project.Id, problem);
        }
        else if (ProjectCode.Parse(project.ProjectCode).KindPart != KindParts.GetValueOrDefault(project.Dimensions.InvestCategory))
        {
            faults.Add(File, project.Id, "项目代码中的类型与投资类别不符");
        }

        foreach (var (field, party) in project.Parties())
        {
            if (CreditCode.ProblemOf(party.Uscc) is { } wrong)
            {
                faults.Add(File, project.Id, $"{field} {party.Uscc}：{wrong}");
            }
        }
    }

    private static void Classification(CatalogueSet catalogue, SampleProject project, FaultList faults)
    {
        var facts = catalogue.FactsOf(project.Dimensions, project.Facts, project.Attributes);
        var derived = catalogue.Derive(facts);
        foreach (string key in new[] { "risk", "scale", "complexity" }.Where(key => derived[key] != project.Dimensions[key]))
        {
            faults.Add(File, project.Id, $"{key} 应推导为 {derived[key]}，文件中为 {project.Dimensions[key]}");
        }

        foreach (var rule in catalogue.Files.ProjectTypes.Derivation.Facts
            .Where(r => catalogue.Files.ProjectTypes.Facts.Any(f => f.Key == r.Fact) && r.When.Holds(facts) && !facts.Facts[r.Fact].IsTrue))
        {
            faults.Add(File, project.Id, $"情形事实 {rule.Fact} 应为是");
        }

        if (facts.Facts["specialFire"].IsTrue && facts.Facts["fireFiling"].IsTrue)
        {
            faults.Add(File, project.Id, "specialFire 与 fireFiling 不得同时为是");
        }

        var selected = catalogue.Themes.Where(t => t.SelectionRule.Holds(facts)).Select(t => t.Code).ToList();
        if (selected is not [var only] || only != project.ExpectedTheme)
        {
            faults.Add(File, project.Id, $"应选中主题 {project.ExpectedTheme}，实际为 {string.Join("、", selected)}");
        }

        foreach (var combination in catalogue.Files.ProjectTypes.InvalidCombinations.Where(c => c.When.Holds(facts)))
        {
            faults.Add(File, project.Id, $"维度组合须复核：{combination.Reason}");
        }
    }

    private static void Areas(SampleProject project, FaultList faults)
    {
        var attributes = project.Attributes;
        decimal floorArea = attributes["floorArea"].Number;
        if (project.Units is { } units && units.Sum(u => u.FloorArea) != floorArea)
        {
            faults.Add(File, project.Id, $"各单体面积之和 {units.Sum(u => u.FloorArea)} 不等于总建筑面积 {floorArea}");
        }

        if (attributes.Has("aboveGroundArea") && attributes["aboveGroundArea"].Number + attributes["undergroundArea"].Number != floorArea)
        {
            faults.Add(File, project.Id, "地上与地下建筑面积之和不等于总建筑面积");
        }

        bool ratioSays = attributes.Has("far") && attributes["landArea"].Number > 0 && project.Dimensions is { Nature: "NEW" }
            && project.Dimensions.ProjectType is not ("OLD_RENO" or "URBAN_RENEWAL" or "STORAGE");
        if (ratioSays && Math.Abs((attributes["aboveGroundArea"].Number / attributes["landArea"].Number) - attributes["far"].Number) > 0.6m)
        {
            faults.Remark(File, project.Id, "容积率与地上建筑面积、用地面积相差较大");
        }
    }
}
