using ApprovalOffice.Data.Catalogue.RegionalEvaluations;

namespace ApprovalOffice.Data.Projects.Flow;

/// <summary>区域评估成果引用: the result of a regional evaluation that holds for a matter of a project.</summary>
/// <param name="Area">The area.</param>
/// <param name="Evaluation">The item evaluated.</param>
/// <param name="ValidUntil">Last day of its validity; null while nothing makes it out of date.</param>
public sealed record RegionalReference(EvaluatedArea Area, RegionalEvaluation Evaluation, DateOnly? ValidUntil)
{
    /// <summary>Area, item, effect and validity in one sentence.</summary>
    public string Sentence => $"“{Area.Name}”已完成{Evaluation.Name}（{Validity}），成果效力：{Evaluation.Effect}";

    private string Validity => ValidUntil is { } last ? $"有效期至 {last:yyyy-MM-dd}" : $"长期有效，{Evaluation.UpdateTrigger}时更新";
}
