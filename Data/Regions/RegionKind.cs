namespace ApprovalOffice.Data.Regions;

/// <summary>What sort of administrative region it is.</summary>
public enum RegionKind
{
    /// <summary>省、自治区、直辖市.</summary>
    Province,

    /// <summary>地级市、自治州、盟.</summary>
    City,

    /// <summary>市本级: the part of a city that no district administers; the city's own organs are competent.</summary>
    CityProper,

    /// <summary>区、县、县级市.</summary>
    District,

    /// <summary>开发区、高新区 with an administration of its own.</summary>
    DevelopmentZone,

    /// <summary>兵团.</summary>
    Corps,

    /// <summary>师.</summary>
    Division,

    /// <summary>团场.</summary>
    Regiment,
}
