using ApprovalOffice.Data.Cases.Review;
using ApprovalOffice.Data.People;

namespace ApprovalOffice.App.Features.People;

/// <summary>A role as a person's page shows it.</summary>
/// <param name="Id">The assignment.</param>
/// <param name="Role">The role.</param>
/// <param name="SigningLevel">Up to which step its holder signs; null for who does not sign.</param>
/// <param name="Scope">Organ and region in words.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day; null while no end is set.</param>
/// <param name="State">生效中, 尚未开始 or 已结束.</param>
/// <param name="CanEnd">Whether it is not over yet.</param>
public sealed record RoleLine(Guid Id, Role Role, SigningStepTitle? SigningLevel, string Scope, DateOnly From, DateOnly? To, string State, bool CanEnd);
