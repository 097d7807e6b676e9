using ApprovalOffice.Data.Catalogue;

namespace ApprovalOffice.Data.Projects;

/// <summary>What the type of a project says about its areas.</summary>
public static class BuildingTypes
{
    // Lines, sites of networks and green space may have no building at all (the national table allows JZMJ = 0 for them).
    private static readonly HashSet<string> WithoutBuilding = new(StringComparer.Ordinal) { "MUNI_LINE", "MUNI_SITE", "GREEN" };

    /// <summary>Whether a floor area of nothing is wrong (PROJ-002).</summary>
    public static bool MustHaveFloorArea(ProjectDimensions dimensions) => !WithoutBuilding.Contains(dimensions.ProjectType);

    /// <summary>Whether a land area of nothing is wrong (PROJ-003): a line in an existing street and the fitting-out of a house take no land.</summary>
    public static bool MustHaveLandArea(ProjectDimensions dimensions) =>
        dimensions.LandMode != "EXISTING" && dimensions.ProjectType is not ("MUNI_LINE" or "FITOUT" or "OLD_RENO");
}
