namespace ApprovalOffice.App.Features.Review;

/// <summary>Something to choose from a list.</summary>
/// <param name="Id">Key.</param>
/// <param name="Name">What it is called.</param>
public sealed record ReviewChoice(
    Guid Id,
    string Name);
