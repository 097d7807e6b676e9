namespace ApprovalOffice.App.Features.Inspections;

/// <summary>A known inspection as it is opened for a correction.</summary>
/// <param name="Version">The version on the screen.</param>
/// <param name="OrganName">The organ that inspected.</param>
/// <param name="ProjectName">The project.</param>
/// <param name="ProjectId">Its key.</param>
/// <param name="Form">What it says.</param>
public sealed record InspectionSheet(int Version, string OrganName, string ProjectName, Guid ProjectId, InspectionForm Form);
