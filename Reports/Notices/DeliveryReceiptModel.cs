namespace ApprovalOffice.Reports.Notices;

/// <summary>What stands on a 送达回证 (行政许可法 art. 44: delivered within ten days; 民事诉讼法 art. 87: a receipt is proof).</summary>
/// <param name="Head">The case.</param>
/// <param name="Papers">What was delivered.</param>
/// <param name="Way">网上送达, 窗口领取, 邮寄送达.</param>
/// <param name="Receiver">Who signed for it.</param>
/// <param name="DeliveredAt">Day and time of delivery as it is printed.</param>
/// <param name="Deliverer">Who delivered it.</param>
/// <param name="Remarks">Remarks; may be empty.</param>
public sealed record DeliveryReceiptModel(
    NoticeHead Head,
    IReadOnlyList<DeliveredPaper> Papers,
    string Way,
    string Receiver,
    string DeliveredAt,
    string Deliverer,
    string Remarks);
