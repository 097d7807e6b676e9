using ApprovalOffice.Data.Cases.Materials;

namespace ApprovalOffice.App.Features.Review;

/// <summary>One material with its files.</summary>
/// <param name="Id">Its line.</param>
/// <param name="Name">Its name.</param>
/// <param name="Verdict">The verdict of the window in words.</param>
/// <param name="Remark">Where it comes from, or why it does not apply.</param>
/// <param name="Files">The files in force, the newest first.</param>
/// <param name="IsRevised">Whether it was exchanged after acceptance, so that the reviewer looks at it.</param>
/// <param name="Standing">The verdict itself.</param>
public sealed record ReviewMaterial(
    Guid Id,
    string Name,
    string Verdict,
    string? Remark,
    IReadOnlyList<ReviewFileLink> Files,
    bool IsRevised,
    MaterialVerdict Standing);
