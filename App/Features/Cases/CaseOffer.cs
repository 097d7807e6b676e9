namespace ApprovalOffice.App.Features.Cases;

/// <summary>The choices of the filters.</summary>
/// <param name="Matters">Matters that occur.</param>
/// <param name="Organs">Organs that occur.</param>
/// <param name="Regions">Regions of the scope.</param>
public sealed record CaseOffer(IReadOnlyList<CaseChoice> Matters, IReadOnlyList<CaseChoice> Organs, IReadOnlyList<CaseChoice> Regions)
{
    /// <summary>Before anything was read.</summary>
    public static CaseOffer None { get; } = new([], [], []);
}
