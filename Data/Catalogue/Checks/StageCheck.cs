namespace ApprovalOffice.Data.Catalogue.Checks;

/// <summary>Stages, joint groups and departments refer to each other and to matters of the stage.</summary>
internal static class StageCheck
{
    private const string File = "stages.json";

    public static void Run(CatalogueSet catalogue, FaultList faults)
    {
        faults.Distinct(File, "stages", catalogue.Stages, s => s.Code);
        faults.Distinct(File, "jointGroups", catalogue.Files.Stages.JointGroups, g => g.Code);
        faults.Distinct("departments.json", "departments", catalogue.Departments, d => d.Code);
        foreach (var stage in catalogue.Stages)
        {
            faults.Refer(catalogue.FindDepartment(stage.LeadDepartment) is not null, File, stage.Code, "leadDepartment", stage.LeadDepartment);
            foreach (string department in stage.CoLead)
            {
                faults.Refer(catalogue.FindDepartment(department) is not null, File, stage.Code, "coLead", department);
            }

            foreach (string code in stage.MainMatters.Where(code => catalogue.FindMatter(code)?.Stage != stage.Code))
            {
                faults.Add(File, stage.Code, $"mainMatters 中的 {code} 不存在或不属于本阶段");
            }
        }

        foreach (var group in catalogue.Files.Stages.JointGroups)
        {
            faults.Refer(catalogue.FindDepartment(group.Lead) is not null, File, group.Code, "lead", group.Lead);
            faults.Refer(catalogue.FindStage(group.Stage) is not null, File, group.Code, "stage", group.Stage);
        }

        foreach (var department in catalogue.Departments)
        {
            foreach (string stage in department.StageCodes)
            {
                faults.Refer(catalogue.FindStage(stage) is not null, "departments.json", department.Code, "stageCodes", stage);
            }

            if (!catalogue.Files.Departments.Kinds.Contains(department.Kind))
            {
                faults.Add("departments.json", department.Code, "kind 不在 kinds 之列");
            }
        }
    }
}
