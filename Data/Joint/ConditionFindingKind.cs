namespace ApprovalOffice.Data.Joint;

/// <summary>What can be wrong between conditions, the gravest first.</summary>
public enum ConditionFindingKind
{
    /// <summary>相互矛盾: no building can meet both.</summary>
    Contradiction,

    /// <summary>同侧争用: both take ground along the same side and have to be laid out together.</summary>
    SharedGround,

    /// <summary>宽严不一: the same is demanded with different measures; the stricter one covers the other.</summary>
    Different,

    /// <summary>重复要求: the same is demanded twice.</summary>
    Duplicate,

    /// <summary>未列依据: a demand names no clause.</summary>
    NoClause,
}
