namespace ApprovalOffice.App.Features.Acceptance;

/// <summary>A page of the list.</summary>
/// <param name="Rows">The lines.</param>
/// <param name="Next">The last one shown, behind which the next page begins; null when this is the last.</param>
public sealed record AcceptanceSlice(IReadOnlyList<AcceptanceRow> Rows, Guid? Next);
