namespace ApprovalOffice.Data.Catalogue.Checks;

/// <summary>The guidance settles what exists, and everything that selection and derivation ask for can be answered.</summary>
internal static class GuidanceCheck
{
    private const string File = "themes.json";

    public static void Run(CatalogueSet catalogue, FaultList faults)
    {
        var types = catalogue.Files.ProjectTypes;
        var facts = types.Facts.Select(f => f.Key).ToHashSet(StringComparer.Ordinal);
        var attributes = types.Attributes.Select(a => a.Key).ToHashSet(StringComparer.Ordinal);
        var settled = new Settled();
        foreach (var question in catalogue.Files.Themes.Guidance.Questions)
        {
            foreach (var option in (question.Options ?? []).Where(o => Settles(o) != 1))
            {
                faults.Add(File, question.Code, $"选项 {option.Value} 须回答且只回答一项");
            }

            foreach (var setting in (question.Options ?? []).Select(o => o.Set).OfType<Themes.GuidanceSetting>())
            {
                foreach (string key in setting.Facts?.Keys ?? [])
                {
                    settled.Facts.Add(key);
                    faults.Refer(facts.Contains(key), File, question.Code, "facts", key);
                }

                foreach (var (key, value) in setting.Dims ?? new Dictionary<string, string>(StringComparer.Ordinal))
                {
                    settled.Dimensions.Add(key);
                    bool known = types.Dimensions.FirstOrDefault(d => d.Key == key)?.Values.Any(v => v.Code == value) == true;
                    faults.Refer(known, File, question.Code, "dims", $"{key}={value}");
                }

                foreach (string key in setting.Attrs?.Keys ?? [])
                {
                    settled.Attributes.Add(key);
                    faults.Refer(attributes.Contains(key), File, question.Code, "attrs", key);
                }
            }

            foreach (string key in question.Attributes ?? [])
            {
                settled.Attributes.Add(key);
                faults.Refer(attributes.Contains(key), File, question.Code, "attributes", key);
            }

            settled.Facts.UnionWith(question.Derives ?? []);
        }

        Complete(catalogue, facts, settled, faults);
    }

    private static int Settles(Themes.GuidanceOption option) => (option.Set?.Dims?.Count ?? 0) + (option.Set?.Facts?.Count ?? 0) + (option.Set?.Attrs?.Count ?? 0);

    private static void Complete(CatalogueSet catalogue, HashSet<string> facts, Settled settled, FaultList faults)
    {
        var types = catalogue.Files.ProjectTypes;
        foreach (string fact in facts.Where(f => !settled.Facts.Contains(f)))
        {
            faults.Add(File, fact, "没有问题能够回答该情形事实");
        }

        foreach (string fact in facts.Where(f => !catalogue.DefaultFacts.Has(f)))
        {
            faults.Add(File, fact, "该情形事实没有缺省值");
        }

        foreach (var dimension in types.Dimensions.Where(d => d.Key is not ("scale" or "complexity" or "risk") && !settled.Dimensions.Contains(d.Key)))
        {
            faults.Add(File, dimension.Key, "没有问题能够回答该分类维度");
        }

        var needed = types.Derivation.Scale.Concat(types.Derivation.Complexity).Concat(types.Derivation.Risk)
            .SelectMany(rule => rule.When?.Comparisons() ?? [])
            .Where(c => c.Subject == Conditions.ConditionSubject.Attribute)
            .Select(c => c.Key)
            .Distinct(StringComparer.Ordinal);
        foreach (string attribute in needed.Where(a => !settled.Attributes.Contains(a)))
        {
            faults.Add(File, attribute, "推导用到该属性，但没有问题询问");
        }
    }

    private sealed class Settled
    {
        public HashSet<string> Facts { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Dimensions { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Attributes { get; } = new(StringComparer.Ordinal);
    }
}
