namespace ApprovalOffice.Data.Supervision;

/// <summary>How was inspected (supervision.json, chain: 现场或在线核查).</summary>
public enum InspectionManner
{
    /// <summary>现场: officers went there.</summary>
    OnSite,

    /// <summary>在线: papers and data were looked at.</summary>
    Online,
}
