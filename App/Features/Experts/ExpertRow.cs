namespace ApprovalOffice.App.Features.Experts;

/// <summary>A line of the pool.</summary>
/// <param name="Id">The expert.</param>
/// <param name="Name">Name.</param>
/// <param name="UnitName">Unit.</param>
/// <param name="Specialities">What they are experts of.</param>
/// <param name="Phone">Telephone, masked.</param>
/// <param name="From">First day of the appointment.</param>
/// <param name="To">Last day of it.</param>
/// <param name="Interests">In how many units they have declared an interest.</param>
/// <param name="HasAccount">Whether they sign in themselves.</param>
public sealed record ExpertRow(Guid Id, string Name, string UnitName, string Specialities, string Phone, DateOnly From, DateOnly To, int Interests, bool HasAccount);
