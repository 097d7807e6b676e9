namespace ApprovalOffice.Data.Experts;

/// <summary>Whom the lot has named.</summary>
/// <param name="ExpertId">The expert.</param>
/// <param name="Speciality">For which speciality.</param>
public sealed record DrawnExpert(Guid ExpertId, string Speciality);
