using ApprovalOffice.Data.Catalogue.Themes;
using ApprovalOffice.Data.Projects.Flow;

namespace ApprovalOffice.App.Features.Projects.Board;

/// <summary>A matter of the board with its case, if it has one.</summary>
/// <param name="Matter">The matter, and why it is there.</param>
/// <param name="Department">The department that decides.</param>
/// <param name="Case">Its case; null while none was begun.</param>
/// <param name="EarlierResult">A certain result from elsewhere, in words; null when there is none.</param>
public sealed record BoardMatter(FlowMatter Matter, string Department, BoardCase? Case, string? EarlierResult)
{
    /// <summary>Whether it is handled with another one and has no case of its own.</summary>
    public bool IsMerged => Matter.Mode == HandlingMode.Merged;

    /// <summary>Whether nothing more is to be done for it.</summary>
    public bool IsDone => Case?.IsGranted == true || (Case is null && EarlierResult is not null);
}
