namespace ApprovalOffice.App.Features.Stages;

/// <summary>One thing to correct, said once for all cases that ask for it.</summary>
/// <param name="Key">Under which the answer goes to every case; see <see cref="CorrectStage.KeyOf"/>.</param>
/// <param name="MaterialCode">The material; null for the form.</param>
/// <param name="Title">Name of the material, or 申请表.</param>
/// <param name="Texts">What is wrong and what to do, each sentence once.</param>
/// <param name="AskedBy">Names of the matters that ask.</param>
/// <param name="Answer">What was answered so far.</param>
/// <param name="DueOn">Last day to answer, the earliest of the cases.</param>
/// <param name="Files">Files handed in since the notice.</param>
public sealed record StagePoint(
    string Key, string? MaterialCode, string Title, IReadOnlyList<string> Texts, IReadOnlyList<string> AskedBy, string Answer, DateOnly DueOn,
    IReadOnlyList<StageFileLine> Files);
