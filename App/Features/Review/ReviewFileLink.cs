namespace ApprovalOffice.App.Features.Review;

/// <summary>A file as it can be opened by this person.</summary>
/// <param name="Name">The name given.</param>
/// <param name="ContentType">The type found in the content.</param>
/// <param name="Length">Length in bytes.</param>
/// <param name="Round">In which round of handing in it came.</param>
/// <param name="HandedInAt">When (UTC).</param>
/// <param name="Url">Where it opens, for this person and for an hour.</param>
public sealed record ReviewFileLink(
    string Name,
    string ContentType,
    long Length,
    int Round,
    DateTime HandedInAt,
    string Url)
{
    /// <summary>Whether a browser can show it inside the page.</summary>
    public bool CanBeShown => ContentType is "application/pdf" or "image/png" or "image/jpeg";

    /// <summary>Whether it is a picture.</summary>
    public bool IsPicture => ContentType.StartsWith("image/", StringComparison.Ordinal);

    /// <summary>The length as people read it.</summary>
    public string Size => Length < 1024 * 1024 ? $"{Math.Max(1, Length / 1024)} KB" : $"{Length / 1024.0 / 1024.0:0.0} MB";
}
