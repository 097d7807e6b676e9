namespace ApprovalOffice.App.Features.Cases;

/// <summary>One page of the list.</summary>
/// <param name="Rows">Its lines.</param>
/// <param name="Total">How many there are in all, at most <see cref="CountedTo"/>.</param>
/// <param name="Page">Which page it is, from 1.</param>
/// <param name="Size">Lines of a full page.</param>
public sealed record CaseSlice(IReadOnlyList<CaseRow> Rows, int Total, int Page, int Size)
{
    /// <summary>How far is counted and turned: nobody reads on behind it, and counting every case of years would take longer than the page.</summary>
    public const int CountedTo = 10_000;

    /// <summary>Whether there are more than were counted.</summary>
    public bool IsMore { get; init; }

    /// <summary>Whether a text was searched for.</summary>
    public bool IsSearched { get; init; }

    /// <summary>Whether the text was too short to search for.</summary>
    public bool IsTooShort { get; init; }

    /// <summary>How many there are, as it is said on the page.</summary>
    public string TotalWords => IsMore && IsSearched ? $"{Total} 件以上，只列出最新的 {Total} 件，请收窄条件" : IsMore ? $"{Total} 件以上，只列出前 {Total} 件，请收窄条件" : $"{Total} 件";

    /// <summary>How many pages there are.</summary>
    public int Pages => Math.Max(1, (Total + Size - 1) / Size);
}
