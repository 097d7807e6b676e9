namespace ApprovalOffice.App.Features.Experts;

/// <summary>A page of the pool.</summary>
/// <param name="Rows">The lines.</param>
/// <param name="Next">Where the next page begins; null when this is the last.</param>
/// <param name="Today">The local date.</param>
public sealed record ExpertSlice(IReadOnlyList<ExpertRow> Rows, (string Name, Guid Id)? Next, DateOnly Today);
