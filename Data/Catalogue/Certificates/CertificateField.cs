namespace ApprovalOffice.Data.Catalogue.Certificates;

/// <summary>证面字段.</summary>
public sealed record CertificateField
{
    /// <summary>Key.</summary>
    public required string Key { get; init; }

    /// <summary>Label.</summary>
    public required string Label { get; init; }

    /// <summary>text, longText, code, date, money, uscc, image ….</summary>
    public required string Type { get; init; }

    /// <summary>project, case, fixed, system ….</summary>
    public required string Source { get; init; }
}
