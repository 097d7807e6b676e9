namespace ApprovalOffice.App.Features.Review;

/// <summary>A special procedure of the matter.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Legal">The provision.</param>
/// <param name="StopsStatutory">Whether the statutory clock stops too.</param>
public sealed record ReviewProcedure(
    string Name,
    string Legal,
    bool StopsStatutory);
