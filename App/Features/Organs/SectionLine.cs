namespace ApprovalOffice.App.Features.Organs;

/// <summary>A section of an organ.</summary>
/// <param name="Id">The section.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="People">How many people belong to it.</param>
public sealed record SectionLine(Guid Id, string Code, string Name, int People);
