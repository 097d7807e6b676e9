namespace ApprovalOffice.App.Features.Review;

/// <summary>The desk as it is shown.</summary>
/// <param name="Rows">The rows of the page.</param>
/// <param name="Total">How many there are in the pile.</param>
/// <param name="Counts">How many there are in each pile of the person.</param>
public sealed record ReviewDeskView(IReadOnlyList<ReviewDeskRow> Rows, int Total, IReadOnlyDictionary<ReviewTab, int> Counts)
{
    /// <summary>How many of a person's signatures are looked back upon: a year of a busy approver and more would be read to be counted only.</summary>
    public const int LastSigned = 1_000;

    /// <summary>In whose place the person acts today.</summary>
    public IReadOnlyList<Data.Cases.AbsentPerson> StandsInFor { get; init; } = [];

    /// <summary>What the pile can be narrowed to.</summary>
    public ReviewChoices Choices { get; init; } = ReviewChoices.None;

    /// <summary>To whom the cases of the pile can be given, with what each has in hand; empty where the person gives none.</summary>
    public IReadOnlyList<ReviewAssignee> Assignees { get; init; } = [];
}
