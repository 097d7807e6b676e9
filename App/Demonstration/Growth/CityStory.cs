namespace ApprovalOffice.App.Demonstration.Growth;

/// <summary>What happens to projects of a kind, from their registration to their last act.</summary>
/// <param name="Code">Short name.</param>
/// <param name="SampleId">The realistic project whose facts it has.</param>
/// <param name="Weight">How many of a hundred projects are of this kind.</param>
/// <param name="Nouns">What such projects are called.</param>
/// <param name="Steps">What happens, in the order of time; with the first step the project is there already.</param>
internal sealed record CityStory(string Code, string SampleId, int Weight, IReadOnlyList<string> Nouns, IReadOnlyList<StoryStep> Steps);
