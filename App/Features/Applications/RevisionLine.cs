namespace ApprovalOffice.App.Features.Applications;

/// <summary>The open revision of materials after acceptance.</summary>
/// <param name="Points">What is to be revised.</param>
/// <param name="DueOn">Until when.</param>
public sealed record RevisionLine(string Points, DateOnly DueOn);
