namespace ApprovalOffice.App.Features.Joint;

/// <summary>A page of the list.</summary>
/// <param name="Rows">The lines.</param>
/// <param name="Next">Where the next page begins; null when this is the last.</param>
public sealed record JointSlice(IReadOnlyList<JointRow> Rows, JointPlace? Next);
