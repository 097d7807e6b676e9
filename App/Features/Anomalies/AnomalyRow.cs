using ApprovalOffice.Data.Anomalies;

namespace ApprovalOffice.App.Features.Anomalies;

/// <summary>A line of the list.</summary>
/// <param name="Id">The evidence.</param>
/// <param name="Kind">What is unusual.</param>
/// <param name="OccurredAt">When it was done (UTC).</param>
/// <param name="PersonName">Who did it.</param>
/// <param name="Facts">The facts.</param>
/// <param name="Explanation">What the organ said.</param>
/// <param name="Finding">What was found.</param>
/// <param name="FindingReason">Why.</param>
/// <param name="CaseId">The case.</param>
/// <param name="CaseNumber">Its number.</param>
/// <param name="MatterName">Its matter.</param>
/// <param name="ProjectName">Its project.</param>
/// <param name="OrganName">Its organ.</param>
public sealed record AnomalyRow(
    Guid Id, AnomalyKind Kind, DateTime OccurredAt, string PersonName, string Facts, string? Explanation, AnomalyFinding? Finding, string? FindingReason,
    Guid CaseId, string CaseNumber, string MatterName, string ProjectName, string OrganName)
{
    /// <summary>How it stands, in words.</summary>
    public string Standing => AnomalyNames.Standing(Finding, Explanation);
}
