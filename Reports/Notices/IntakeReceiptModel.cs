namespace ApprovalOffice.Reports.Notices;

/// <summary>What stands on a 收件凭证 (行政许可法 art. 32: the period to accept runs from receipt).</summary>
/// <param name="Head">The case.</param>
/// <param name="Materials">What was received.</param>
/// <param name="AnswerBy">Last day to accept, refuse or ask for correction; null if the period does not run.</param>
public sealed record IntakeReceiptModel(
    NoticeHead Head,
    IReadOnlyList<ReceivedMaterial> Materials,
    DateOnly? AnswerBy);
