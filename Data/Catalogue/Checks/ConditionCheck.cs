using ApprovalOffice.Data.Catalogue.Conditions;

namespace ApprovalOffice.Data.Catalogue.Checks;

/// <summary>Conditions ask about dimensions with values, facts and attributes that exist.</summary>
internal static class ConditionCheck
{
    public static void Run(CatalogueSet catalogue, Condition condition, string file, string entry, FaultList faults)
    {
        var types = catalogue.Files.ProjectTypes;
        foreach (var comparison in condition.Comparisons())
        {
            switch (comparison.Subject)
            {
                case ConditionSubject.Dimension:
                    var dimension = types.Dimensions.FirstOrDefault(d => d.Key == comparison.Key && d.UsedForFlowSelection);
                    faults.Refer(dimension is not null, file, entry, "条件", $"维度 {comparison.Key}");
                    foreach (var value in comparison.Values.Where(v => dimension is not null && dimension.Values.All(known => known.Code != v.Text)))
                    {
                        faults.Add(file, entry, $"条件引用了维度 {comparison.Key} 中不存在的值 {value}");
                    }

                    break;
                case ConditionSubject.Fact:
                    var fact = types.Facts.FirstOrDefault(f => f.Key == comparison.Key);
                    faults.Refer(fact is not null, file, entry, "条件", $"情形事实 {comparison.Key}");
                    foreach (var value in comparison.Values.Where(v => fact?.Values is { } known && !known.Contains(v.Text ?? string.Empty)))
                    {
                        faults.Add(file, entry, $"条件引用了情形事实 {comparison.Key} 中不存在的值 {value}");
                    }

                    break;
                default:
                    faults.Refer(types.Attributes.Any(a => a.Key == comparison.Key), file, entry, "条件", $"属性 {comparison.Key}");
                    break;
            }
        }
    }
}
