namespace ApprovalOffice.Data.Catalogue.RegionalEvaluations;

/// <summary>标准地: indicators with which industrial land is sold.</summary>
public sealed record StandardLandTerms
{
    /// <summary>Investment by area.</summary>
    public required decimal InvestIntensity { get; init; }

    /// <summary>Unit of it.</summary>
    public required string Unit { get; init; }

    /// <summary>Tax by area.</summary>
    public required decimal TaxPerMu { get; init; }

    /// <summary>Least floor area ratio.</summary>
    public decimal? FarMin { get; init; }

    /// <summary>Energy.</summary>
    public string? EnergyPer10k { get; init; }

    /// <summary>Emissions.</summary>
    public string? Emission { get; init; }
}
