namespace ApprovalOffice.Data.Catalogue.RegionalEvaluations;

/// <summary>An item evaluated for a whole area.</summary>
public sealed record RegionalEvaluation
{
    /// <summary>Code.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>牵头部门.</summary>
    public required string LeadDepartment { get; init; }

    /// <summary>Matters it bears on.</summary>
    public required IReadOnlyList<string> RelatedMatters { get; init; }

    /// <summary>Standards.</summary>
    public required IReadOnlyList<string> TechnicalStandards { get; init; }

    /// <summary>Years of validity; null while nothing changes.</summary>
    public required int? ValidityYears { get; init; }

    /// <summary>Effect.</summary>
    public required string Effect { get; init; }

    /// <summary>Provisions.</summary>
    public required IReadOnlyList<LegalBasis> LegalBasis { get; init; }

    /// <summary>What it replaces.</summary>
    public required string Replaces { get; init; }

    /// <summary>What makes it out of date.</summary>
    public required string UpdateTrigger { get; init; }

    /// <summary>Who pays.</summary>
    public required string Cost { get; init; }

    /// <summary>Whether the result never stands for an administrative licence, as its effect says («许可不替代», «保护范围内审批不替代»).</summary>
    public bool SparesLicences => Effect.Contains("不替代", StringComparison.Ordinal);
}
