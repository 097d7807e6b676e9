using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Experts;

/// <summary>What is said of an expert.</summary>
/// <param name="Name">Name.</param>
/// <param name="UnitName">The unit they work for.</param>
/// <param name="UnitCode">Its credit code.</param>
/// <param name="Specialities">What they are experts of.</param>
/// <param name="Phone">Telephone; personal data.</param>
/// <param name="From">First day of the appointment (local date).</param>
/// <param name="To">Last day of it (local date).</param>
public sealed record ExpertParticulars(string Name, string UnitName, CreditCode UnitCode, IReadOnlyList<string> Specialities, PhoneNumber Phone, DateOnly? From, DateOnly? To);
