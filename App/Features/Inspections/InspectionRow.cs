using ApprovalOffice.Data.Supervision;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Inspections;

/// <summary>A line of the list.</summary>
/// <param name="Id">The inspection.</param>
/// <param name="InspectedOn">Its day.</param>
/// <param name="Number">The organ's number of it.</param>
/// <param name="TaskType">Code of its kind.</param>
/// <param name="Manner">On site or online.</param>
/// <param name="OrganName">Who inspected.</param>
/// <param name="Inspectors">The officers.</param>
/// <param name="Conclusion">What it came to.</param>
/// <param name="Findings">What was found.</param>
/// <param name="RectifyDue">By when it is to be put right.</param>
/// <param name="RectifiedOn">When it was.</param>
/// <param name="ProjectId">The project.</param>
/// <param name="ProjectName">Its name.</param>
/// <param name="ProjectCode">Its code.</param>
public sealed record InspectionRow(
    Guid Id, DateOnly InspectedOn, string Number, string TaskType, InspectionManner Manner, string OrganName, string Inspectors, InspectionConclusion Conclusion,
    string Findings, DateOnly? RectifyDue, DateOnly? RectifiedOn, Guid ProjectId, string ProjectName, ProjectCode ProjectCode)
{
    /// <summary>What is to be put right by when, and whether it was, in words; empty where nothing is.</summary>
    public string Rectification(DateOnly today) => (RectifyDue, RectifiedOn) switch
    {
        (null, _) => "",
        ({ } due, { } done) => $"{done:yyyy-MM-dd} 完成{(done > due ? $"（逾期 {done.DayNumber - due.DayNumber} 天）" : "")}",
        ({ } due, null) when due < today => $"应于 {due:yyyy-MM-dd} 前完成，已逾期 {today.DayNumber - due.DayNumber} 天",
        ({ } due, null) => $"应于 {due:yyyy-MM-dd} 前完成",
    };

    /// <summary>Whether it should have been put right before today.</summary>
    public bool IsOverdue(DateOnly today) => RectifyDue < today && RectifiedOn is null;
}
