namespace ApprovalOffice.Data.Records;

/// <summary>When a series begins again at 1.</summary>
public enum NumberPeriod
{
    /// <summary>Never.</summary>
    None,

    /// <summary>On 1 January.</summary>
    Year,

    /// <summary>Every day.</summary>
    Day,
}
