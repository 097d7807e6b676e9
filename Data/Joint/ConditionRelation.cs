namespace ApprovalOffice.Data.Joint;

/// <summary>How what is built must stand to the measure that a condition names.</summary>
public enum ConditionRelation
{
    /// <summary>不小于.</summary>
    AtLeast,

    /// <summary>不大于.</summary>
    AtMost,

    /// <summary>等于.</summary>
    Exactly,
}
