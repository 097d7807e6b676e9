namespace ApprovalOffice.Data.Experts;

/// <summary>An expert on the list from which was drawn, as they were then.</summary>
/// <param name="ExpertId">The expert.</param>
/// <param name="Name">Name.</param>
/// <param name="UnitName">Unit.</param>
/// <param name="UnitCode">Its credit code.</param>
/// <param name="Specialities">What they are experts of.</param>
/// <param name="Avoidance">Why they cannot be drawn; null for who can.</param>
/// <param name="Detail">The unit or the interest that keeps them out; empty where there is nothing more to say.</param>
public sealed record DrawLine(Guid ExpertId, string Name, string UnitName, string UnitCode, string Specialities, Avoidance? Avoidance, string Detail);
