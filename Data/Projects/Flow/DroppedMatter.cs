using ApprovalOffice.Data.Catalogue.Matters;

namespace ApprovalOffice.Data.Projects.Flow;

/// <summary>A matter of the theme that this project need not do, and why.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="StageCode">Stage code.</param>
/// <param name="Reason">The condition and the answers that make it fail, or the condition that holds and the result that replaces the matter.</param>
/// <param name="Regional">The result that replaces it 替代; null when its condition does not hold.</param>
public sealed record DroppedMatter(ApprovalMatter Matter, string StageCode, FlowReason Reason, RegionalReference? Regional)
{
    /// <summary>The reason in one sentence.</summary>
    public string Sentence => Regional is { } result ? $"{result.Sentence}，核减本事项，自动生成区域评估成果引用单" : $"不符合办理条件“{Reason.Rule}”";
}
