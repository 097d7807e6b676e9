using System.Text.Json.Nodes;

namespace ApprovalOffice.Data.Catalogue.Drafts;

/// <summary>Something of a matter or material that a city sets itself, as a column of its workbook.</summary>
/// <typeparam name="T">Matter or material.</typeparam>
public sealed record CatalogueField<T>
{
    /// <summary>Head of the column.</summary>
    public required string Label { get; init; }

    /// <summary>What to fill in.</summary>
    public required string Help { get; init; }

    /// <summary>What stands there.</summary>
    public required Func<T, string> Read { get; init; }

    /// <summary>Writes it into the entry of the file; null for what is taken over of a new entry only, or not at all.</summary>
    public Action<JsonObject, string>? Write { get; init; }

    /// <summary>What is wrong with it, in Chinese; null when nothing is.</summary>
    public Func<T, string, string?> ProblemOf { get; init; } = (_, _) => null;

    /// <summary>
    /// Writes it into a new entry before that can be read: what the entry is. Of a known one it is shown to be compared and not taken over. Null where
    /// <see cref="Write"/> does it.
    /// </summary>
    public Action<JsonObject, string>? Begin { get; init; }

    /// <summary>What keeps it from being written by <see cref="Begin"/>, in Chinese; null when nothing does.</summary>
    public Func<string, string?> BeginProblemOf { get; init; } = _ => null;

    /// <summary>Writes into other entries what must agree with it, with what stood there before and what stands there now.</summary>
    internal Action<CatalogueDraft, string, string, string>? Link { get; init; }

    /// <summary>Whether it is a whole number.</summary>
    public bool IsNumber { get; init; }

    /// <summary>Whether it may not be empty.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The only words allowed; empty for free text.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}
