using ApprovalOffice.Data.Supervision;

namespace ApprovalOffice.App.Features.Projects;

/// <summary>An inspection as the page of its project shows it.</summary>
/// <param name="Id">The inspection.</param>
/// <param name="InspectedOn">Its day.</param>
/// <param name="TaskType">Its kind in words.</param>
/// <param name="OrganName">Who inspected.</param>
/// <param name="Number">The organ's number of it.</param>
/// <param name="Conclusion">What it came to.</param>
/// <param name="Findings">What was found.</param>
/// <param name="RectifyDue">By when it is to be put right.</param>
/// <param name="RectifiedOn">When it was.</param>
public sealed record ProjectInspectionRow(
    Guid Id, DateOnly InspectedOn, string TaskType, string OrganName, string Number, InspectionConclusion Conclusion, string Findings, DateOnly? RectifyDue, DateOnly? RectifiedOn);
