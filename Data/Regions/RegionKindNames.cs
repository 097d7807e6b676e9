namespace ApprovalOffice.Data.Regions;

/// <summary>The Chinese names of the kinds of regions.</summary>
public static class RegionKindNames
{
    /// <summary>The name as screens show it.</summary>
    public static string Chinese(this RegionKind kind) => kind switch
    {
        RegionKind.Province => "省",
        RegionKind.City => "市",
        RegionKind.CityProper => "市本级",
        RegionKind.District => "区县",
        RegionKind.DevelopmentZone => "开发区",
        RegionKind.Corps => "兵团",
        RegionKind.Division => "师",
        RegionKind.Regiment => "团场",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
