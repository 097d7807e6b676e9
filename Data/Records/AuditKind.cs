namespace ApprovalOffice.Data.Records;

/// <summary>What happened to the record an audit record speaks of.</summary>
public enum AuditKind
{
    /// <summary>It came into being.</summary>
    Added,

    /// <summary>Some of its properties changed.</summary>
    Changed,

    /// <summary>It was removed.</summary>
    Removed,

    /// <summary>Personal data in it was shown in clear to somebody.</summary>
    Viewed,
}
