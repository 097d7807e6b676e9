using ApprovalOffice.Data.Projects.Flow;

namespace ApprovalOffice.App.Features.Projects.Board;

/// <summary>A project's flow as a board: what is to be done, how far it is, and what need not be done.</summary>
/// <param name="Flow">The flow under the catalogue in force today.</param>
/// <param name="Works">A board a work, the first work first.</param>
/// <param name="Others">Cases of matters that the flow does not list, such as those begun under an earlier flow.</param>
public sealed record ProjectBoard(ProjectFlow Flow, IReadOnlyList<WorkBoard> Works, IReadOnlyList<ProjectCaseRow> Others);
