namespace ApprovalOffice.Tests.Browser.Story;

/// <summary>A project of a story, as its owner would describe it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Code">The platform's code.</param>
/// <param name="Owner">Who builds.</param>
/// <param name="OwnerCode">The owner's credit code.</param>
/// <param name="IndustryCode">国标行业代码.</param>
/// <param name="Theme">The flow that follows from the answers.</param>
/// <param name="Answers">The answers to the public guidance, question by question: options to tick, or numbers by their label.</param>
internal sealed record StoryProject(
    string Name, string Code, string Owner, string OwnerCode, string IndustryCode, string Theme, IReadOnlyList<(string Label, string? Number)[]> Answers);
