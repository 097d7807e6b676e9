namespace ApprovalOffice.App.Features.Projects;

/// <summary>One page of the list of projects.</summary>
/// <param name="Rows">Its lines.</param>
/// <param name="Total">How many there are on all pages, at most <see cref="CountedTo"/>.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="Pages">How many pages, at least 1.</param>
public sealed record ProjectPageOf(IReadOnlyList<ProjectRow> Rows, int Total, int Page, int Pages)
{
    /// <summary>How far is counted and turned; whoever looks for an older project narrows the list.</summary>
    public const int CountedTo = 10_000;

    /// <summary>Whether there are more than were counted.</summary>
    public bool IsMore { get; init; }

    /// <summary>Whether there was too little text to look for.</summary>
    public bool IsTooShort { get; init; }
}
