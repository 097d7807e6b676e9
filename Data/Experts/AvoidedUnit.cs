namespace ApprovalOffice.Data.Experts;

/// <summary>A unit whose people do not review.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Code">Its credit code.</param>
/// <param name="Why">As what it is concerned.</param>
public sealed record AvoidedUnit(string Name, string Code, Avoidance Why);
