namespace ApprovalOffice.App.Features.Stages;

/// <summary>The use cases of the stage page, handed to it together.</summary>
/// <param name="Edit">Fills the draft.</param>
/// <param name="Submit">Submits it.</param>
/// <param name="Correct">Answers corrections.</param>
/// <param name="Follow">Brings the list in line with the project.</param>
public sealed record StageActs(EditStage Edit, SubmitStage Submit, CorrectStage Correct, FollowProject Follow);
