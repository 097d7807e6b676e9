using ApprovalOffice.Data.Catalogue.Evaluation;

namespace ApprovalOffice.Data.Catalogue.Checks;

/// <summary>Weights add up at every level.</summary>
internal static class EvaluationCheck
{
    private const string File = "evaluation.json";

    public static void Run(CatalogueSet catalogue, FaultList faults)
    {
        var indicators = catalogue.Files.Evaluation.Indicators;
        decimal sum = indicators.Sum(i => i.Weight);
        if (sum != catalogue.Files.Evaluation.TotalWeight)
        {
            faults.Add(File, "indicators", $"一级指标权重之和 {sum} 不等于 {catalogue.Files.Evaluation.TotalWeight}");
        }

        var all = indicators.SelectMany(Within).ToList();
        faults.Distinct(File, "indicators", all, i => i.Code);
        foreach (var indicator in all.Where(i => i.Children is not null && i.Children.Sum(c => c.Weight) != i.Weight))
        {
            faults.Add(File, indicator.Code, $"下级指标权重之和 {indicator.Children!.Sum(c => c.Weight)} 不等于 {indicator.Weight}");
        }
    }

    private static IEnumerable<EvaluationIndicator> Within(EvaluationIndicator indicator) =>
        (indicator.Children ?? []).SelectMany(Within).Prepend(indicator);
}
