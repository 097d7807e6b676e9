namespace ApprovalOffice.Data.Records;

/// <summary>What a line of the trail is about.</summary>
/// <param name="EntityType">Class name of the record.</param>
/// <param name="EntityId">Its key.</param>
/// <param name="CaseNumber">The case it belongs to.</param>
/// <param name="Operation">The use case; null = the actor's.</param>
internal readonly record struct AuditSubject(string EntityType, string EntityId, string? CaseNumber, string? Operation);
