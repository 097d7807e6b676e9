namespace ApprovalOffice.Data.Joint;

/// <summary>Words of conditions and of what is found in them.</summary>
public static class ConditionWords
{
    /// <summary>The relation.</summary>
    public static string Chinese(this ConditionRelation relation) => relation switch
    {
        ConditionRelation.AtLeast => "不小于",
        ConditionRelation.AtMost => "不大于",
        ConditionRelation.Exactly => "等于",
        _ => throw new ArgumentOutOfRangeException(nameof(relation)),
    };

    /// <summary>The kind of a finding.</summary>
    public static string Chinese(this ConditionFindingKind kind) => kind switch
    {
        ConditionFindingKind.Contradiction => "相互矛盾",
        ConditionFindingKind.SharedGround => "同侧争用",
        ConditionFindingKind.Different => "宽严不一",
        ConditionFindingKind.Duplicate => "重复要求",
        ConditionFindingKind.NoClause => "未列依据",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
