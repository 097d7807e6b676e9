namespace ApprovalOffice.Data.Measures;

/// <summary>A measure 指标: what it is called, what it means and how it is counted. All of them stand in <see cref="MeasureRegistry"/>.</summary>
public sealed record Measure
{
    /// <summary>Stable code, by which reports and the guide name it.</summary>
    public required string Code { get; init; }

    /// <summary>Chinese name; the way of counting time stands in it where time is counted.</summary>
    public required string Name { get; init; }

    /// <summary>What it says.</summary>
    public required string Definition { get; init; }

    /// <summary>What is counted.</summary>
    public required string Numerator { get; init; }

    /// <summary>Of what it is a share or a mean; null for a count.</summary>
    public string? Denominator { get; init; }

    /// <summary>What to know about the counting.</summary>
    public required string Rule { get; init; }

    /// <summary>Unit of the figure.</summary>
    public required string Unit { get; init; }

    /// <summary>The version of the registry since which it is defined so.</summary>
    public required string Since { get; init; }

    /// <summary>How it is made.</summary>
    public required MeasureForm Form { get; init; }

    /// <summary>Of what.</summary>
    public required MeasureSubject Subject { get; init; }

    /// <summary>The group under which lists show it.</summary>
    public required string Group { get; init; }

    /// <summary>Whether figures of parts can be put together to that of the whole.</summary>
    public bool AddsUp => Form is MeasureForm.Count or MeasureForm.Rate or MeasureForm.Mean;

    internal Func<CaseFacts, Contribution?>? OfCase { get; init; }

    internal Func<ProjectShare, Contribution?>? OfProject { get; init; }

    /// <summary>What a case adds; null where the measure does not look at it.</summary>
    public Contribution? ContributionOf(CaseFacts facts) => OfCase?.Invoke(facts);

    /// <summary>What a project adds; null where the measure does not look at it.</summary>
    public Contribution? ContributionOf(ProjectShare facts) => OfProject?.Invoke(facts);
}
