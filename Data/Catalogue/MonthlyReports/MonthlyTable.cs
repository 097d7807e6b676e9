namespace ApprovalOffice.Data.Catalogue.MonthlyReports;

/// <summary>A table of the report.</summary>
public sealed record MonthlyTable
{
    /// <summary>Code.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>city or province.</summary>
    public required string Level { get; init; }

    /// <summary>Articles it belongs to.</summary>
    public required IReadOnlyList<string> SeedArticle { get; init; }

    /// <summary>What its rows are.</summary>
    public required string Rows { get; init; }

    /// <summary>Columns.</summary>
    public required IReadOnlyList<MonthlyColumn> Columns { get; init; }
}
