using ApprovalOffice.Data.Rules;

namespace ApprovalOffice.Data.Regions;

/// <summary>The rules about regions.</summary>
public static class RegionRules
{
    /// <summary>A region that is named must be one of the loaded tree.</summary>
    public static readonly Rule Unknown = new("REGN-001", "该行政区划不在本系统的区划树内");

    /// <summary>The tree has one entry a code, known parents and no circle.</summary>
    public static readonly Rule BrokenTree = new("REGN-002", "行政区划树不完整");
}
