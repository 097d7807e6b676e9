namespace ApprovalOffice.App.Features.Review;

/// <summary>What the desk shows; it stands in the query string.</summary>
/// <param name="Tab">Which pile.</param>
/// <param name="Text">Part of case number, project name or project code.</param>
/// <param name="OwnSection">Only what is of the person's section, or of none yet.</param>
/// <param name="Sort">By what it is sorted.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="PageSize">How many rows; held to 20, 50 or 100.</param>
public sealed record ReviewFilter(ReviewTab Tab, string? Text = null, bool OwnSection = false, ReviewSort Sort = ReviewSort.Due, int Page = 1, int PageSize = 20)
{
    /// <summary>Only what this person handles, in the department's pile.</summary>
    public Guid? Handler { get; init; }

    /// <summary>How many rows a page may have.</summary>
    public static readonly IReadOnlyList<int> Sizes = [20, 50, 100];

    /// <summary>The rows of a page in force.</summary>
    public int Rows => Sizes.Contains(PageSize) ? PageSize : Sizes[0];
}
