using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.Features.Anomalies;

/// <summary>Whose case it is.</summary>
/// <param name="Id">The case.</param>
/// <param name="OrganId">Its organ.</param>
/// <param name="Region">Region of the organ.</param>
internal sealed record HandlingCaseHead(Guid Id, Guid OrganId, RegionCode Region);
