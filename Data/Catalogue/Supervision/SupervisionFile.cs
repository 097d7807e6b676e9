using ApprovalOffice.Data.Catalogue.ProjectTypes;

namespace ApprovalOffice.Data.Catalogue.Supervision;

/// <summary>supervision.json: 事中事后监管.</summary>
public sealed record SupervisionFile
{
    /// <summary>Version of the file.</summary>
    public required string Version { get; init; }

    /// <summary>Sources.</summary>
    public required IReadOnlyList<SourceNote> Basis { get; init; }

    /// <summary>By risk level.</summary>
    public required IReadOnlyList<RiskSupervision> RiskLevels { get; init; }

    /// <summary>By credit grade.</summary>
    public required IReadOnlyList<CreditAdjustment> CreditAdjust { get; init; }

    /// <summary>From promise to consequence.</summary>
    public required IReadOnlyList<string> Chain { get; init; }

    /// <summary>Kinds of tasks.</summary>
    public required IReadOnlyList<CodeName> TaskTypes { get; init; }

    /// <summary>Escalation by light.</summary>
    public required TimeSupervision TimeSupervision { get; init; }

    /// <summary>Complaints.</summary>
    public required ComplaintTerms ComplaintHandling { get; init; }
}
