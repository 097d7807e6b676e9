namespace ApprovalOffice.Data.Records;

/// <summary>
/// The record is not a business record, so its changes leave no trail (the trail itself, caches, queues);
/// or, on a property, the value is of no interest to an auditor or must not be copied.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property)]
public sealed class NotAuditedAttribute(string reason) : Attribute
{
    /// <summary>Why not; read in review.</summary>
    public string Reason { get; } = reason;
}
