using ApprovalOffice.Data.Supervision;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace ApprovalOffice.App.Features.Inspections;

/// <summary>What the list is asked for; it stands in the address, and what an address says wrongly is left out.</summary>
public sealed record InspectionFilter
{
    private const int LongestText = 100;

    /// <summary>Code of a project, whole, or a part of its name; empty for all.</summary>
    public string Project { get; init; } = "";

    /// <summary>The organ that inspected; null for all.</summary>
    public Guid? OrganId { get; init; }

    /// <summary>Code of a kind of task; empty for all.</summary>
    public string TaskType { get; init; } = "";

    /// <summary>What it came to; null for all.</summary>
    public InspectionConclusion? Conclusion { get; init; }

    /// <summary>Only what should have been put right before today; the longest overdue first.</summary>
    public bool IsOverdue { get; init; }

    /// <summary>Only what comes after this place; null for the beginning.</summary>
    public InspectionPlace? After { get; init; }

    /// <summary>Reads the query of an address.</summary>
    public static InspectionFilter Read(string? query)
    {
        Dictionary<string, StringValues> said = QueryHelpers.ParseQuery(query);
        string Of(string key) => said.TryGetValue(key, out StringValues found) && found.ToString().Trim() is { Length: <= LongestText } text ? text : "";
        return new InspectionFilter
        {
            Project = Of(InspectionUrls.ProjectKey),
            OrganId = Guid.TryParse(Of("organ"), out Guid organ) ? organ : null,
            TaskType = Of("type") is { Length: <= SupervisionInspection.MaxTaskType } type ? type : "",
            Conclusion = Enum.TryParse(Of("conclusion"), out InspectionConclusion conclusion) && Enum.IsDefined(conclusion) ? conclusion : null,
            IsOverdue = Of("overdue") == "1",
            After = InspectionPlace.Read(Of("after")),
        };
    }

    /// <summary>The address that says this.</summary>
    public string ToUrl()
    {
        (string Key, string? Value)[] all =
        [
            (InspectionUrls.ProjectKey, Project), ("organ", OrganId?.ToString()), ("type", TaskType), ("conclusion", Conclusion?.ToString()), ("overdue", IsOverdue ? "1" : null),
            ("after", After?.ToString()),
        ];
        return QueryHelpers.AddQueryString(
            InspectionUrls.List, all.Where(p => !string.IsNullOrEmpty(p.Value)).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal));
    }
}
