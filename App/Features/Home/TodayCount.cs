namespace ApprovalOffice.App.Features.Home;

/// <summary>One count of the home page.</summary>
/// <param name="Word">What is counted.</param>
/// <param name="Number">How many.</param>
/// <param name="Url">The desk or list where they are.</param>
/// <param name="Urgent">Whether they come before the rest.</param>
public sealed record TodayCount(string Word, int Number, string Url, bool Urgent = false);
