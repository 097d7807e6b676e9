using ApprovalOffice.Data.Catalogue;

namespace ApprovalOffice.Data.Projects;

/// <summary>What the type of a project says about its areas.</summary>
internal static class BuildingTypes
{
    // Lines, sites of networks and green space may have no building at all (the national table allows JZMJ = 0 for them).
    private static readonly HashSet<string> WithoutBuilding = new(StringComparer.Ordinal) { "MUNI_LINE", "MUNI_SITE", "GREEN" };

    public static bool MustHaveFloorArea(ProjectDimensions dimensions) => !WithoutBuilding.Contains(dimensions.ProjectType);

    // A line in an existing street and the fitting-out of a house take no land.
    public static bool MustHaveLandArea(ProjectDimensions dimensions) =>
        dimensions.LandMode != "EXISTING" && dimensions.ProjectType is not ("MUNI_LINE" or "FITOUT" or "OLD_RENO");
}
