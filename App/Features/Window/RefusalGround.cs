namespace ApprovalOffice.App.Features.Window;

/// <summary>Why an application is not accepted (行政许可法第三十二条第一款第一项、第二项).</summary>
public enum RefusalGround
{
    /// <summary>依法不需要取得许可.</summary>
    NotRequired,

    /// <summary>不属于本机关职权范围.</summary>
    NotCompetent,

    /// <summary>其他法定情形.</summary>
    Other,
}
