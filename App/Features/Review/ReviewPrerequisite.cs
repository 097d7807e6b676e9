namespace ApprovalOffice.App.Features.Review;

/// <summary>A matter that has to be decided before this one, as far as it is in the project's own list (rules §11).</summary>
/// <param name="Name">The matter.</param>
/// <param name="Standing">How it stands, in words.</param>
/// <param name="IsOpen">Whether it still stands in the way.</param>
/// <param name="CaseId">Its case; null when there is none.</param>
public sealed record ReviewPrerequisite(string Name, string Standing, bool IsOpen, Guid? CaseId);
