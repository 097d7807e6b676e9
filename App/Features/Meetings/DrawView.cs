using ApprovalOffice.Data.Experts;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>A draw as the page shows it.</summary>
/// <param name="Draw">The draw.</param>
/// <param name="List">The list from which was drawn.</param>
/// <param name="Result">What came of it.</param>
public sealed record DrawView(ExpertDraw Draw, DrawList List, DrawResult Result)
{
    /// <summary>What became of somebody on the list.</summary>
    public string Of(DrawLine line) => Result.Drawn.FirstOrDefault(d => d.ExpertId == line.ExpertId) is { } drawn ? $"抽中（{drawn.Speciality}）"
        : line.Avoidance is { } why ? why.Chinese() + (line.Detail.Length > 0 ? $"（{line.Detail}）" : "")
        : Result.SameUnit.Contains(line.ExpertId) ? "回避：与抽中的专家同单位"
        : "未抽中";

    /// <summary>Whether somebody on the list was drawn this time.</summary>
    public bool IsDrawn(DrawLine line) => Result.Drawn.Any(d => d.ExpertId == line.ExpertId);
}
