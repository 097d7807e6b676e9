namespace ApprovalOffice.Data.Cases;

/// <summary>办理结果送达方式 (exchange standard §3, BLJGSDFS).</summary>
public enum DeliveryWay
{
    /// <summary>网上送达.</summary>
    Online,

    /// <summary>窗口领取.</summary>
    Window,

    /// <summary>邮递.</summary>
    Post,
}
