namespace ApprovalOffice.App.Features.Inspections;

/// <summary>A page of the list.</summary>
/// <param name="Rows">The lines.</param>
/// <param name="Next">Where the next page begins; null when this is the last.</param>
/// <param name="Today">The day by which it says what is overdue.</param>
public sealed record InspectionSlice(IReadOnlyList<InspectionRow> Rows, InspectionPlace? Next, DateOnly Today);
