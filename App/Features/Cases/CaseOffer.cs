namespace ApprovalOffice.App.Features.Cases;

/// <summary>The choices of the filters.</summary>
/// <param name="Matters">Matters that occur.</param>
/// <param name="Organs">Organs that occur.</param>
/// <param name="Regions">Regions of the scope.</param>
public sealed record CaseOffer(IReadOnlyList<CaseChoice> Matters, IReadOnlyList<CaseChoice> Organs, IReadOnlyList<CaseChoice> Regions)
{
    /// <summary>The stages.</summary>
    public IReadOnlyList<CaseChoice> Stages { get; init; } = [];

    /// <summary>The departments whose organs occur.</summary>
    public IReadOnlyList<CaseChoice> Departments { get; init; } = [];

    /// <summary>Names of those who may handle a case of the scope; empty where they are too many to choose from.</summary>
    public IReadOnlyList<string> Handlers { get; init; } = [];

    /// <summary>Before anything was read.</summary>
    public static CaseOffer None { get; } = new([], [], []);
}
