using System.Globalization;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Supervision;

namespace ApprovalOffice.App.Features.Inspections;

/// <summary>One inspection as it is typed.</summary>
public sealed class InspectionForm
{
    /// <summary>The organ's own number.</summary>
    public string Number { get; set; } = "";

    /// <summary>Code of the project.</summary>
    public string Project { get; set; } = "";

    /// <summary>The organ, its id.</summary>
    public string Organ { get; set; } = "";

    /// <summary>Code of the kind of task.</summary>
    public string TaskType { get; set; } = "";

    /// <summary>Name of an <see cref="InspectionManner"/>.</summary>
    public string Manner { get; set; } = "";

    /// <summary>The day, 2026-09-24.</summary>
    public string InspectedOn { get; set; } = "";

    /// <summary>The officers.</summary>
    public string Inspectors { get; set; } = "";

    /// <summary>Name of an <see cref="InspectionConclusion"/>.</summary>
    public string Conclusion { get; set; } = "";

    /// <summary>What was found.</summary>
    public string Findings { get; set; } = "";

    /// <summary>By which day it is to be put right.</summary>
    public string RectifyDue { get; set; } = "";

    /// <summary>On which day it was.</summary>
    public string RectifiedOn { get; set; } = "";

    /// <summary>What it says. Throws <see cref="RuleBroken"/> with the field that says nothing, or no date.</summary>
    public InspectionParticulars Read(IReadOnlyDictionary<string, string> taskTypes)
    {
        InspectionRules.TaskType.Require(taskTypes.ContainsKey(TaskType), nameof(SupervisionInspection.TaskType));
        return new InspectionParticulars
        {
            Number = Number,
            TaskType = TaskType,
            Manner = Chosen<InspectionManner>(Manner, nameof(SupervisionInspection.Manner), "请选择检查方式"),
            InspectedOn = Day(InspectedOn, nameof(SupervisionInspection.InspectedOn)) ?? DateOnly.MinValue,
            Inspectors = Inspectors,
            Conclusion = Chosen<InspectionConclusion>(Conclusion, nameof(SupervisionInspection.Conclusion), "请选择检查结论"),
            Findings = Findings,
            RectifyDue = Day(RectifyDue, nameof(SupervisionInspection.RectifyDue)),
            RectifiedOn = Day(RectifiedOn, nameof(SupervisionInspection.RectifiedOn)),
        };
    }

    private static T Chosen<T>(string name, string field, string problem)
        where T : struct, Enum =>
        Enum.TryParse(name, out T value) && Enum.IsDefined(value) ? value : throw new RuleBroken(InspectionRules.Incomplete, field, problem);

    private static DateOnly? Day(string typed, string field) => typed.Trim() switch
    {
        "" => null,
        var text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) => day,
        _ => throw new RuleBroken(InspectionRules.Incomplete, field, "日期应写作 2026-09-24"),
    };
}
