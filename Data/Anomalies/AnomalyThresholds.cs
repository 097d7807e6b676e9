namespace ApprovalOffice.Data.Anomalies;

/// <summary>From where on handling counts as unusual; settings of the office («Anomalies»).</summary>
public sealed class AnomalyThresholds
{
    /// <summary>Hours after which an event counts as recorded afterwards.</summary>
    public int BackfillHours { get; set; } = 24;

    /// <summary>Minutes of working time below which a decision after acceptance counts as instant.</summary>
    public int InstantMinutes { get; set; } = 30;

    /// <summary>Beginning of the office's day (exchange standard §4: outside 08:00–17:30).</summary>
    public TimeOnly OpensAt { get; set; } = new(8, 0);

    /// <summary>End of the office's day.</summary>
    public TimeOnly ClosesAt { get; set; } = new(17, 30);

    /// <summary>So many of the same acts of one person count as a batch …</summary>
    public int BatchCases { get; set; } = 10;

    /// <summary>… within so many minutes.</summary>
    public int BatchMinutes { get; set; } = 10;
}
