namespace ApprovalOffice.App.Features.Home;

/// <summary>One count of the home page.</summary>
/// <param name="Word">What is counted.</param>
/// <param name="Number">How many.</param>
/// <param name="Url">The desk or list where they are.</param>
/// <param name="Urgent">Whether they come before the rest.</param>
/// <param name="MostCounted">Where counting stops; null when all are counted.</param>
public sealed record TodayCount(string Word, int Number, string Url, bool Urgent = false, int? MostCounted = null)
{
    /// <summary>The number as it is shown.</summary>
    public string Shown => MostCounted is { } most && Number >= most ? $"{most - 1}+" : $"{Number}";
}
