namespace ApprovalOffice.Data.Catalogue.Certificates;

/// <summary>How long a result holds.</summary>
public sealed record CertificateValidity
{
    /// <summary>Years.</summary>
    public int? Years { get; init; }

    /// <summary>Months.</summary>
    public int? Months { get; init; }

    /// <summary>Days.</summary>
    public int? Days { get; init; }

    /// <summary>In words.</summary>
    public required string Text { get; init; }

    /// <summary>How sure it is.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>The last day of validity of a result issued on that day; null where it has no fixed term.</summary>
    public DateOnly? LastDay(DateOnly issued) => this switch
    {
        { Years: { } years } => issued.AddYears(years).AddDays(-1),
        { Months: { } months } => issued.AddMonths(months).AddDays(-1),
        { Days: { } days } => issued.AddDays(days - 1),
        _ => null,
    };
}
