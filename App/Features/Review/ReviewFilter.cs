using ApprovalOffice.Data.Clock;

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

    /// <summary>Code of a matter; null for all.</summary>
    public string? Matter { get; init; }

    /// <summary>Code of a stage; null for all.</summary>
    public string? Stage { get; init; }

    /// <summary>Only this light.</summary>
    public Light? Light { get; init; }

    /// <summary>Whether anything narrows the pile.</summary>
    public bool IsNarrow => Text is not null || OwnSection || Handler is not null || Matter is not null || Stage is not null || Light is not null;

    /// <summary>How many rows a page may have.</summary>
    public static readonly IReadOnlyList<int> Sizes = [20, 50, 100];

    /// <summary>A code as an address says it; null for none.</summary>
    internal static string? Code(string? said) => string.IsNullOrWhiteSpace(said) || said.Length > 40 ? null : said.Trim();

    /// <summary>A light as an address says it; null for none.</summary>
    internal static Light? LightOf(string? said) => Enum.TryParse(said, out Light light) && Enum.IsDefined(light) ? light : null;

    /// <summary>The rows of a page in force.</summary>
    public int Rows => Sizes.Contains(PageSize) ? PageSize : Sizes[0];
}
