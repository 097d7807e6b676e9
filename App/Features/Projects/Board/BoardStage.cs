using ApprovalOffice.Data.Projects.Flow;

namespace ApprovalOffice.App.Features.Projects.Board;

/// <summary>A stage of a work's board.</summary>
/// <param name="Stage">The stage with its limit and lead department.</param>
/// <param name="DoneIn">Name of the earlier work in which a later work's stage is done; null when the work does it itself.</param>
/// <param name="Matters">Its matters.</param>
/// <param name="Dropped">The matters of the theme that are not needed in it.</param>
public sealed record BoardStage(FlowStage Stage, string? DoneIn, IReadOnlyList<BoardMatter> Matters, IReadOnlyList<DroppedMatter> Dropped)
{
    /// <summary>How many matters are decided in the applicant's favour, here or elsewhere.</summary>
    public int Done => Matters.Count(m => m.IsDone && !m.IsMerged);

    /// <summary>How many are decided in it; what is handled with another matter is not counted beside it.</summary>
    public int Counted => Matters.Count(m => !m.IsMerged);

    /// <summary>Whether nothing of it is left to apply for or to decide.</summary>
    public bool IsDone => Done == Counted;
}
