using ApprovalOffice.Data.Cases;

namespace ApprovalOffice.App.Features.Window;

/// <summary>A delivery while the clerk writes it.</summary>
public sealed class DeliveryDraft
{
    /// <summary>How.</summary>
    public DeliveryWay Way { get; set; } = DeliveryWay.Window;

    /// <summary>Who signs for it.</summary>
    public string Receiver { get; set; } = "";

    /// <summary>What else is to be kept.</summary>
    public string Remarks { get; set; } = "";

    /// <summary>The delivery as it stands.</summary>
    public Delivery Delivery() => new(Way, Receiver, Remarks);
}
