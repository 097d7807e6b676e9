using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Projects;

/// <summary>What is filled in of a project once and read by every later form.</summary>
public sealed record ProjectParticulars
{
    /// <summary>Name of the project.</summary>
    public required string Name { get; init; }

    /// <summary>Region of the site; that it exists is checked where the tree is at hand.</summary>
    public required RegionCode SiteRegion { get; init; }

    /// <summary>Address of the site.</summary>
    public required string Address { get; init; }

    /// <summary>总投资.</summary>
    public required Money Investment { get; init; }

    /// <summary>用地面积, m².</summary>
    public required decimal LandArea { get; init; }

    /// <summary>总建筑面积, m².</summary>
    public required decimal FloorArea { get; init; }

    /// <summary>拟开工时间.</summary>
    public required DateOnly PlannedStart { get; init; }

    /// <summary>拟建成时间.</summary>
    public required DateOnly PlannedEnd { get; init; }

    /// <summary>The classification.</summary>
    public required ProjectDimensions Dimensions { get; init; }

    /// <summary>Facts that differ from the catalogue's defaults.</summary>
    public FactSet Facts { get; init; } = FactSet.Empty;

    /// <summary>Measured attributes besides those above (height, storeys, pit depth …), by the keys of projectTypes.json.</summary>
    public FactSet Attributes { get; init; } = FactSet.Empty;

    /// <summary>Code of the themed flow the classification selects; null until it is selected.</summary>
    public string? ThemeCode { get; init; }

    /// <summary>The evaluated area 区域评估区 the site lies in, by its code in the catalogue; null outside every one.</summary>
    public string? EvaluatedAreaCode { get; init; }

    /// <summary>国标行业代码, GB/T 4754-2017, letter and digits, e.g. P8321.</summary>
    public required string IndustryCode { get; init; }

    /// <summary>建设规模及内容.</summary>
    public required string ScaleText { get; init; }

    /// <summary>Longitude in degrees, CGCS2000; with <see cref="Latitude"/> or not at all.</summary>
    public decimal? Longitude { get; init; }

    /// <summary>Latitude in degrees, CGCS2000.</summary>
    public decimal? Latitude { get; init; }
}
