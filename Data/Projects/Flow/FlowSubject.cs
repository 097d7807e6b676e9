using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.Data.Projects.Flow;

/// <summary>What a flow is worked out for: a registered project, or the answers of somebody who only asks.</summary>
public sealed record FlowSubject
{
    /// <summary>The classification.</summary>
    public required ProjectDimensions Dimensions { get; init; }

    /// <summary>The facts that were answered; the catalogue's defaults hold for the others.</summary>
    public FactSet Facts { get; init; } = FactSet.Empty;

    /// <summary>The measured attributes, with land, floor area and investment (万元).</summary>
    public FactSet Attributes { get; init; } = FactSet.Empty;

    /// <summary>Region of the site; null while it is not known.</summary>
    public RegionCode? SiteRegion { get; init; }

    /// <summary>The evaluated area 区域评估区 the site lies in, by its code; null when it is in none or not said.</summary>
    public string? AreaCode { get; init; }

    /// <summary>Whether every question was answered, so that a default that holds was meant; so it is with a registered project.</summary>
    public bool IsComplete { get; init; }

    /// <summary>A registered project as a subject.</summary>
    public static FlowSubject Of(ConstructionProject project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return new FlowSubject
        {
            Dimensions = project.Dimensions,
            Facts = project.Facts,
            Attributes = project.AllAttributes(),
            SiteRegion = project.SiteRegion,
            AreaCode = project.EvaluatedAreaCode,
            IsComplete = true,
        };
    }
}
