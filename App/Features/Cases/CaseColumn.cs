namespace ApprovalOffice.App.Features.Cases;

/// <summary>A column that the list of cases can show.</summary>
/// <param name="Key">How addresses name it.</param>
/// <param name="Word">Its head.</param>
/// <param name="Exported">The columns of the file that say the same.</param>
public sealed record CaseColumn(string Key, string Word, params IReadOnlyList<string> Exported)
{
    /// <summary>The column of <see cref="CaseSort"/> that its head sorts by; null when it cannot.</summary>
    public string? Sort { get; init; }

    /// <summary>Whether it breaks into lines.</summary>
    public bool IsWide { get; init; }
}
