namespace ApprovalOffice.App.Features.Projects;

/// <summary>One line of the list of projects.</summary>
public sealed record ProjectRow(Guid Id, string Code, string Name, string OwnerName, string Region, string ProjectType, decimal FloorArea, DateTime CreatedAt, int Cases);
