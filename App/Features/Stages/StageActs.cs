namespace ApprovalOffice.App.Features.Stages;

/// <summary>The use cases of the stage page, handed to it together.</summary>
/// <param name="Edit">Fills the draft.</param>
/// <param name="Submit">Submits it.</param>
/// <param name="Correct">Answers corrections.</param>
public sealed record StageActs(EditStage Edit, SubmitStage Submit, CorrectStage Correct);
