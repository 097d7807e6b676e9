namespace ApprovalOffice.Data.Catalogue.Certificates;

/// <summary>After what time a number series begins anew.</summary>
public enum NumberPeriod
{
    /// <summary>Never.</summary>
    None,

    /// <summary>Each year.</summary>
    Year,

    /// <summary>Each day.</summary>
    Day,
}
