namespace ApprovalOffice.App.Features.Inspections;

/// <summary>Addresses of the results of supervision.</summary>
public static class InspectionUrls
{
    /// <summary>The list; what it is asked for stands in the query string (<see cref="InspectionFilter"/>).</summary>
    public const string List = "/inspections";

    /// <summary>Key of a project's code or a part of its name in the query string.</summary>
    public const string ProjectKey = "q";

    /// <summary>The inspections of one project.</summary>
    public static string Of(string projectCode) => $"{List}?{ProjectKey}={Uri.EscapeDataString(projectCode)}";
}
