namespace ApprovalOffice.App.Features.Cases.Sheets;

/// <summary>Where the person can go on with the case.</summary>
/// <param name="Url">The page.</param>
/// <param name="Word">What it is called.</param>
/// <param name="Actions">What can be done there now, in the words of the transition table.</param>
public sealed record NextStep(string Url, string Word, IReadOnlyList<string> Actions);
