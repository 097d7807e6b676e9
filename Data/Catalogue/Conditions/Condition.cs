using System.Text.Json.Serialization;

namespace ApprovalOffice.Data.Catalogue.Conditions;

/// <summary>
/// A condition of the catalogue over dimensions, facts and attributes: all, any, not, or a comparison.
/// </summary>
[JsonConverter(typeof(ConditionConverter))]
public abstract class Condition
{
    /// <summary>The condition in words, where the file gives them.</summary>
    public string? Text { get; internal init; }

    /// <summary>The conditions it is made of; none for a comparison.</summary>
    public abstract IReadOnlyList<Condition> Parts { get; }

    /// <summary>Whether it holds for such a project.</summary>
    public abstract bool Holds(ProjectFacts facts);

    /// <summary>All comparisons within it.</summary>
    public IEnumerable<Comparison> Comparisons() =>
        this is Comparison comparison ? [comparison] : Parts.SelectMany(part => part.Comparisons());
}
