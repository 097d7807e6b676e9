namespace ApprovalOffice.Data.Catalogue.Checks;

/// <summary>Every combination of the eight dimensions selects exactly one theme, and every theme is selected by some.</summary>
internal static class PartitionCheck
{
    private const string File = "themes.json";

    // So many combinations are named one by one; the rest is a number.
    private const int Examples = 5;

    public static void Run(CatalogueSet catalogue, FaultList faults)
    {
        var dimensions = catalogue.Dimensions.Where(d => d.UsedForFlowSelection).ToList();
        var rules = catalogue.Themes.Select(t => DimensionPredicate.Compile(t.SelectionRule, dimensions)).ToArray();
        int[] hits = new int[rules.Length];
        int gaps = 0;
        int overlaps = 0;
        int[] values = new int[dimensions.Count];

        string Name() => string.Join("，", dimensions.Select((d, i) => $"{d.Name}={d.Values[values[i]].Name}"));

        do
        {
            int first = -1;
            for (int i = 0; i < rules.Length; i++)
            {
                if (!rules[i](values))
                {
                    continue;
                }

                if (first < 0)
                {
                    first = i;
                }
                else if (++overlaps <= Examples)
                {
                    faults.Add(File, $"{catalogue.Themes[first].Code}、{catalogue.Themes[i].Code}", $"主题选择规则重叠：{Name()}");
                }
            }

            if (first >= 0)
            {
                hits[first]++;
            }
            else if (++gaps <= Examples)
            {
                faults.Add(File, "selectionRule", $"没有主题覆盖：{Name()}");
            }
        }
        while (Next(values, dimensions));

        if (gaps > Examples || overlaps > Examples)
        {
            faults.Add(File, "selectionRule", $"共有 {gaps} 个组合无主题、{overlaps} 处重叠");
        }

        for (int i = 0; i < hits.Length; i++)
        {
            if (hits[i] == 0)
            {
                faults.Add(File, catalogue.Themes[i].Code, "没有任何组合选中该主题");
            }
        }
    }

    private static bool Next(int[] values, List<ProjectTypes.ClassificationDimension> dimensions)
    {
        for (int i = values.Length - 1; i >= 0; i--)
        {
            if (++values[i] < dimensions[i].Values.Count)
            {
                return true;
            }

            values[i] = 0;
        }

        return false;
    }
}
