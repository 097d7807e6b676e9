namespace ApprovalOffice.Data.Catalogue.Checks;

/// <summary>Regional evaluations and areas refer to departments, matters and items that exist.</summary>
internal static class RegionalEvaluationCheck
{
    private const string File = "regionalEvaluations.json";

    public static void Run(CatalogueSet catalogue, FaultList faults)
    {
        faults.Distinct(File, "evaluations", catalogue.Files.RegionalEvaluations.Evaluations, e => e.Code);
        foreach (var evaluation in catalogue.Files.RegionalEvaluations.Evaluations)
        {
            faults.Refer(catalogue.FindDepartment(evaluation.LeadDepartment) is not null, File, evaluation.Code, "leadDepartment", evaluation.LeadDepartment);
            foreach (string code in evaluation.RelatedMatters)
            {
                faults.Refer(catalogue.FindMatter(code) is not null, File, evaluation.Code, "relatedMatters", code);
            }
        }

        var districts = catalogue.Files.Departments.Districts.Select(d => d.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var area in catalogue.Files.RegionalEvaluations.Areas)
        {
            faults.Refer(districts.Contains(area.AdminCode), File, area.Code, "adminCode", area.AdminCode);
            foreach (string item in area.Items)
            {
                faults.Refer(catalogue.FindRegionalEvaluation(item) is not null, File, area.Code, "items", item);
            }
        }
    }
}
