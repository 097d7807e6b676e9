namespace ApprovalOffice.Data.Catalogue.Checks;

/// <summary>The dimensions are the eight this program knows, and what follows from what refers to what exists.</summary>
internal static class ClassificationCheck
{
    private const string File = "projectTypes.json";

    public static void Run(CatalogueSet catalogue, FaultList faults)
    {
        var types = catalogue.Files.ProjectTypes;
        if (!types.Dimensions.Select(d => d.Key).Order(StringComparer.Ordinal).SequenceEqual(ProjectDimensions.Keys.Order(StringComparer.Ordinal)))
        {
            faults.Add(File, "dimensions", $"分类维度应为 {string.Join("、", ProjectDimensions.Keys)}");
        }

        foreach (var dimension in types.Dimensions)
        {
            faults.Distinct(File, dimension.Key, dimension.Values, v => v.Code);
        }

        faults.Distinct(File, "facts", types.Facts, f => f.Key);
        faults.Distinct(File, "attributes", types.Attributes, a => a.Key);
        foreach (var (name, rules) in new[] { ("scale", types.Derivation.Scale), ("complexity", types.Derivation.Complexity), ("risk", types.Derivation.Risk) })
        {
            var values = types.Dimensions.FirstOrDefault(d => d.Key == name)?.Values.Select(v => v.Code).ToList() ?? [];
            foreach (var rule in rules)
            {
                faults.Refer(values.Contains(rule.Value), File, $"derivation.{name}", "value", rule.Value);
                if (rule.When is { } when)
                {
                    ConditionCheck.Run(catalogue, when, File, $"derivation.{name}", faults);
                }
            }

            if (rules.Count == 0 || rules[^1] is not { Default: true, AppliesTo: null })
            {
                faults.Add(File, $"derivation.{name}", "最后一条须为不限项目类型的兜底规则");
            }
        }

        foreach (var rule in types.Derivation.Facts)
        {
            // A derived key that is no fact is a hint for the reviewer; only facts are held against a project.
            ConditionCheck.Run(catalogue, rule.When, File, $"derivation.{rule.Fact}", faults);
        }

        foreach (var combination in types.InvalidCombinations)
        {
            ConditionCheck.Run(catalogue, combination.When, File, combination.Reason, faults);
        }
    }
}
