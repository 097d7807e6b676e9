namespace ApprovalOffice.Data.Supervision;

/// <summary>What an inspection came to (supervision.json, chain: 属实 / 整改 / 失实).</summary>
public enum InspectionConclusion
{
    /// <summary>合格: nothing to object to; of a promise, 属实.</summary>
    Passed,

    /// <summary>限期整改: to be put right by a day, then inspected again.</summary>
    Rectify,

    /// <summary>不合格: of a promise, 失实; what follows from it is decided elsewhere.</summary>
    Failed,
}
