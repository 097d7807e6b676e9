namespace ApprovalOffice.Data.Clock;

/// <summary>The event from which a statute counts its period.</summary>
public enum StatutoryStart
{
    /// <summary>受理之日: the rule.</summary>
    Acceptance,

    /// <summary>收到申请之日: for instance the construction permit (建筑法 art. 8) and the EIA (环境影响评价法 art. 22).</summary>
    Receipt,
}
