namespace ApprovalOffice.App.Features.Projects.Board;

/// <summary>The board of one work.</summary>
/// <param name="WorkId">The work.</param>
/// <param name="Name">Its name.</param>
/// <param name="Code">工程代码.</param>
/// <param name="Stages">The four stages and the parallel track.</param>
public sealed record WorkBoard(Guid WorkId, string Name, string Code, IReadOnlyList<BoardStage> Stages);
