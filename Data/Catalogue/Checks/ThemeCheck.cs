using ApprovalOffice.Data.Catalogue.Conditions;
using ApprovalOffice.Data.Catalogue.Themes;

namespace ApprovalOffice.Data.Catalogue.Checks;

/// <summary>Each theme lists matters of its stages once, adds up, and can be done within its limits.</summary>
internal static class ThemeCheck
{
    private const string File = "themes.json";

    // 国办发〔2019〕11号: no flow from project to completion takes longer.
    private const int LongestFlow = 120;

    public static void Run(CatalogueSet catalogue, FaultList faults, bool acyclic)
    {
        faults.Distinct(File, "themes", catalogue.Themes, t => t.Code);
        foreach (var (code, condition) in catalogue.Files.Themes.MatterConditions)
        {
            faults.Refer(catalogue.FindMatter(code) is not null, File, code, "matterConditions", code);
            ConditionCheck.Run(catalogue, condition, File, code, faults);
        }

        foreach (var theme in catalogue.Themes)
        {
            Theme(catalogue, theme, faults);
            Matters(catalogue, theme, faults);
            Limits(theme, faults);
            if (acyclic)
            {
                CriticalPaths(catalogue, theme, faults);
            }
        }

        var listed = catalogue.Themes.SelectMany(t => t.AllMatters).Select(m => m.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var matter in catalogue.Matters.Where(m => !listed.Contains(m.Code)))
        {
            faults.Remark("matters.json", matter.Code, "没有主题采用");
        }
    }

    private static void Theme(CatalogueSet catalogue, ThemeFlow theme, FaultList faults)
    {
        ConditionCheck.Run(catalogue, theme.SelectionRule, File, theme.Code, faults);
        if (theme.SelectionRule.Comparisons().Any(c => c.Subject != ConditionSubject.Dimension))
        {
            faults.Add(File, theme.Code, "主题选择规则只能使用分类维度");
        }

        faults.Refer(catalogue.Files.ProjectTypes.NationalFlowTypes.Any(t => t.Code == theme.NationalFlowType), File, theme.Code, "nationalFlowType", theme.NationalFlowType);
        foreach (string material in theme.ExtraMaterials)
        {
            faults.Refer(catalogue.FindMaterial(material) is not null, File, theme.Code, "extraMaterials", material);
        }

        foreach (var stage in theme.Stages)
        {
            faults.Refer(catalogue.FindStage(stage.Stage) is not null, File, theme.Code, "stages", stage.Stage);
        }
    }

    private static void Matters(CatalogueSet catalogue, ThemeFlow theme, FaultList faults)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (stage, entry) in theme.Stages.SelectMany(s => s.Matters.Select(m => (s.Stage, m))))
        {
            var matter = catalogue.FindMatter(entry.Code);
            faults.Refer(matter is not null, File, theme.Code, $"阶段 {stage}", entry.Code);
            if (!seen.Add(entry.Code))
            {
                faults.Add(File, theme.Code, $"{entry.Code} 重复列出");
            }

            if (matter is not null && matter.Stage != stage)
            {
                faults.Add(File, theme.Code, $"{entry.Code} 属于阶段 {matter.Stage}，却列在阶段 {stage}");
            }

            if (entry.Requirement == MatterRequirement.Conditional
                && (entry.ConditionRef is null || !catalogue.Files.Themes.MatterConditions.ContainsKey(entry.ConditionRef)))
            {
                faults.Add(File, theme.Code, $"{entry.Code} 的条件 {entry.ConditionRef} 不存在");
            }

            if (entry.Mode == HandlingMode.OnCommitment && matter is { Commitment.Allowed: false })
            {
                faults.Add(File, theme.Code, $"{entry.Code} 不允许告知承诺");
            }
        }

        foreach (string code in theme.PromisedOverrides.Keys.Where(code => !seen.Contains(code)))
        {
            faults.Remark(File, theme.Code, $"promisedOverrides 中的 {code} 不在本主题内");
        }
    }

    private static void Limits(ThemeFlow theme, FaultList faults)
    {
        int sum = theme.StageLimits.Values.Sum(limit => limit ?? 0);
        if (sum != theme.TotalDays)
        {
            faults.Add(File, theme.Code, $"各阶段时限之和 {sum} 与 totalDays {theme.TotalDays} 不符");
        }

        if (theme.TotalDays > LongestFlow)
        {
            faults.Add(File, theme.Code, $"全流程时限 {theme.TotalDays} 超过 {LongestFlow} 个工作日");
        }
    }

    // The worst case, all conditional matters at once; alternatives that exclude each other do not lie on one chain.
    private static void CriticalPaths(CatalogueSet catalogue, ThemeFlow theme, FaultList faults)
    {
        foreach (var stage in theme.Stages.Where(s => s.Stage != "5"))
        {
            if (!theme.StageLimits.TryGetValue(stage.Stage, out int? limit) || limit is null)
            {
                if (stage.Matters.Count > 0)
                {
                    faults.Add(File, theme.Code, $"阶段 {stage.Stage} 有事项而无时限");
                }

                continue;
            }

            var entries = stage.Matters.DistinctBy(m => m.Code).Where(m => catalogue.FindMatter(m.Code) is not null).ToDictionary(m => m.Code);
            var finished = new Dictionary<string, int>(StringComparer.Ordinal);

            int Finish(string code)
            {
                if (!finished.TryGetValue(code, out int days))
                {
                    days = Duration(catalogue, theme, entries[code])
                        + catalogue.Matter(code).Prerequisites.Where(entries.ContainsKey).Select(Finish).DefaultIfEmpty(0).Max();
                    finished[code] = days;
                }

                return days;
            }

            foreach (var (code, days) in entries.Keys.Select(code => (code, Days: Finish(code))).OrderByDescending(e => e.Days).Take(1).Where(e => e.Days > limit))
            {
                faults.Add(File, theme.Code, $"阶段 {stage.Stage} 的关键路径 {days} 日（至 {code}）超过时限 {limit} 日");
            }
        }
    }

    private static int Duration(CatalogueSet catalogue, ThemeFlow theme, ThemeMatter entry)
    {
        var matter = catalogue.Matter(entry.Code);
        if (!matter.CountsInStageTime || entry.Mode == HandlingMode.Merged)
        {
            return 0;
        }

        int promised = catalogue.PromisedLimit(theme, entry.Code).Days;
        return entry.Mode == HandlingMode.OnCommitment ? Math.Min(1, promised) : promised;
    }
}
