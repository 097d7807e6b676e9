namespace ApprovalOffice.Data.Anomalies;

/// <summary>What a person found when they looked at the evidence.</summary>
public enum AnomalyFinding
{
    /// <summary>有正当理由.</summary>
    Justified,

    /// <summary>办理不规范.</summary>
    Irregular,

    /// <summary>属于体外循环: handled elsewhere and entered afterwards.</summary>
    OffSystem,

    /// <summary>数据差错.</summary>
    DataError,
}
