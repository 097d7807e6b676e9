using ApprovalOffice.App.UseCases;

namespace ApprovalOffice.App.Papers;

/// <summary>A paper as it would be issued, in marked pictures.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Pages">Addresses that hold the pictures themselves.</param>
public sealed record PreviewedPaper(string Title, IReadOnlyList<string> Pages)
{
    /// <summary>The papers of a rehearsed act.</summary>
    public static IReadOnlyList<PreviewedPaper> Of(Rehearsal rehearsal) => [.. rehearsal.Papers.Select(paper => new PreviewedPaper(
        paper.Title, [.. PaperDrawings.Preview(paper.ModelName, paper.Model).Select(page => $"data:image/png;base64,{Convert.ToBase64String(page)}")]))];
}
