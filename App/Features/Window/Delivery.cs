using ApprovalOffice.Data.Cases;

namespace ApprovalOffice.App.Features.Window;

/// <summary>A hand-over of the result 送达回证 as the clerk wrote it.</summary>
/// <param name="Way">How.</param>
/// <param name="Receiver">Who signed for it.</param>
/// <param name="Remarks">What else is to be kept, such as the number of the parcel.</param>
public sealed record Delivery(DeliveryWay Way, string? Receiver, string? Remarks);
