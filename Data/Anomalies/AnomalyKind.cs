namespace ApprovalOffice.Data.Anomalies;

/// <summary>What is unusual about how a case was handled (policy art. 七, 全过程线上监管; exchange standard §4 rule 19 and the anomaly lists of the provincial screens).</summary>
public enum AnomalyKind
{
    /// <summary>事后补录: the event was recorded long after the time it claims.</summary>
    BackfilledEvent,

    /// <summary>日期早于受理: a certificate, a payment or a connection bears a day before the acceptance of its case.</summary>
    DatedBeforeAcceptance,

    /// <summary>秒办: from acceptance to decision only minutes of working time.</summary>
    InstantDecision,

    /// <summary>非工作时间办理: an act of the office on a rest day or outside its hours.</summary>
    OutsideHours,

    /// <summary>先于前置办结: granted before what it presupposes was.</summary>
    BeforePrerequisite,

    /// <summary>集中批量办理: one person did the same to many cases within minutes.</summary>
    Batch,

    /// <summary>多次补正: told to correct a second time, which 一次性告知 forbids without a reason (行政许可法第三十二条第一款第四项).</summary>
    SecondCorrection,
}
