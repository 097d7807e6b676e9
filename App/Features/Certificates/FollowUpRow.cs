namespace ApprovalOffice.App.Features.Certificates;

/// <summary>An application on the basis of a certificate.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Number">办件编号; null while a draft.</param>
/// <param name="Kind">What is asked for.</param>
/// <param name="State">Where it stands.</param>
/// <param name="CreatedAt">When it was begun (UTC).</param>
public sealed record FollowUpRow(
    Guid CaseId,
    string? Number,
    string Kind,
    string State,
    DateTime CreatedAt);
