namespace ApprovalOffice.Data.Supervision;

/// <summary>Conclusions and manners in the office's words.</summary>
public static class InspectionNames
{
    /// <summary>In words.</summary>
    public static string Chinese(this InspectionConclusion conclusion) => conclusion switch
    {
        InspectionConclusion.Passed => "合格",
        InspectionConclusion.Rectify => "限期整改",
        InspectionConclusion.Failed => "不合格",
        _ => throw new ArgumentOutOfRangeException(nameof(conclusion), conclusion, null),
    };

    /// <summary>In words.</summary>
    public static string Chinese(this InspectionManner manner) => manner switch
    {
        InspectionManner.OnSite => "现场",
        InspectionManner.Online => "在线",
        _ => throw new ArgumentOutOfRangeException(nameof(manner), manner, null),
    };
}
