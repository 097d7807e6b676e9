namespace ApprovalOffice.App.Features.Review;

/// <summary>A document that the case has produced.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Number">Its number.</param>
/// <param name="Url">Where its file opens; null while it is being made.</param>
public sealed record ReviewPaper(
    string Title,
    string Number,
    string? Url);
