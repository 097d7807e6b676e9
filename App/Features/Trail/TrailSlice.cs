namespace ApprovalOffice.App.Features.Trail;

/// <summary>A page of the trail.</summary>
/// <param name="Rows">The lines, latest first.</param>
/// <param name="Next">Where the next page begins; null when this is the last.</param>
public sealed record TrailSlice(IReadOnlyList<TrailRow> Rows, TrailPlace? Next);
