namespace ApprovalOffice.App.Features.Review;

/// <summary>What the piles of the desk can be narrowed to, as the catalogue in force names it.</summary>
/// <param name="Matters">Code and name of the matters.</param>
/// <param name="Stages">Code and name of the stages.</param>
public sealed record ReviewChoices(IReadOnlyList<(string Code, string Name)> Matters, IReadOnlyList<(string Code, string Name)> Stages)
{
    /// <summary>Nothing to choose from.</summary>
    public static ReviewChoices None { get; } = new([], []);

    /// <summary>The filter without what an address names and nobody could choose.</summary>
    internal ReviewFilter Known(ReviewFilter filter) => filter with
    {
        Matter = Matters.Any(m => m.Code == filter.Matter) ? filter.Matter : null,
        Stage = Stages.Any(s => s.Code == filter.Stage) ? filter.Stage : null,
    };
}
