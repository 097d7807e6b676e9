namespace ApprovalOffice.Data.Supervision;

/// <summary>An inspection as the organ that carried it out reports it.</summary>
public sealed record InspectionParticulars
{
    /// <summary>The organ's own number of it.</summary>
    public required string Number { get; init; }

    /// <summary>Kind of task, a code of supervision.json (HC-1 …).</summary>
    public required string TaskType { get; init; }

    /// <summary>On site or online.</summary>
    public required InspectionManner Manner { get; init; }

    /// <summary>The day, in Asia/Shanghai.</summary>
    public required DateOnly InspectedOn { get; init; }

    /// <summary>Names of the officers, separated by 、 or a comma.</summary>
    public required string Inspectors { get; init; }

    /// <summary>What it came to.</summary>
    public required InspectionConclusion Conclusion { get; init; }

    /// <summary>What was found; empty for nothing.</summary>
    public string Findings { get; init; } = "";

    /// <summary>By which day it is to be put right.</summary>
    public DateOnly? RectifyDue { get; init; }

    /// <summary>On which day it was.</summary>
    public DateOnly? RectifiedOn { get; init; }
}
