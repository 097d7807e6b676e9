using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.People;

/// <summary>A role as it is about to be given.</summary>
/// <param name="Role">What may be done.</param>
/// <param name="OrganId">For which organ; null where the role acts for none.</param>
/// <param name="RegionCode">In which region and below.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day, or null.</param>
public sealed record RoleGrant(Role Role, Guid? OrganId, RegionCode RegionCode, DateOnly From, DateOnly? To = null)
{
    /// <summary>Up to which step of the organ's signing chains its holder signs; only for who signs. Null counts as 科室负责人.</summary>
    public SigningStepTitle? SigningLevel { get; init; }
}
