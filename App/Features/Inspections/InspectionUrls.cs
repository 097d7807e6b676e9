namespace ApprovalOffice.App.Features.Inspections;

/// <summary>Addresses of the results of supervision.</summary>
public static class InspectionUrls
{
    /// <summary>The list; what it is asked for stands in the query string (<see cref="InspectionFilter"/>).</summary>
    public const string List = "/inspections";

    /// <summary>Key of a project's code or a part of its name in the query string.</summary>
    public const string ProjectKey = "q";

    /// <summary>Records one by hand.</summary>
    public const string New = "/inspections/new";

    /// <summary>Key of the project's code in the query string of <see cref="New"/>.</summary>
    public const string NewProjectKey = "project";

    /// <summary>Route of <see cref="One"/>.</summary>
    public const string OneRoute = "/inspections/{InspectionId:guid}";

    /// <summary>Corrects one by hand, mostly to say that it was put right.</summary>
    public static string One(Guid id) => $"{List}/{id}";

    /// <summary>Records one of a project by hand.</summary>
    public static string NewOf(string projectCode) => $"{New}?{NewProjectKey}={Uri.EscapeDataString(projectCode)}";

    /// <summary>The inspections of one project.</summary>
    public static string Of(string projectCode) => $"{List}?{ProjectKey}={Uri.EscapeDataString(projectCode)}";
}
