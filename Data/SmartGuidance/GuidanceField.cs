using ApprovalOffice.Data.Catalogue.Conditions;

namespace ApprovalOffice.Data.SmartGuidance;

/// <summary>One thing that a question of the guidance asks: a dimension, a fact or an attribute, under its key of projectTypes.json.</summary>
public sealed record GuidanceField
{
    /// <summary>What a ticked field of yes or no says.</summary>
    public const string Yes = "true";

    /// <summary>Key of the dimension, fact or attribute.</summary>
    public required string Key { get; init; }

    /// <summary>Dimension, fact or attribute.</summary>
    public required ConditionSubject Subject { get; init; }

    /// <summary>How it is answered.</summary>
    public required GuidanceFieldKind Kind { get; init; }

    /// <summary>Its label.</summary>
    public required string Label { get; init; }

    /// <summary>Explanation; null where none is needed.</summary>
    public string? Help { get; init; }

    /// <summary>Unit of a number.</summary>
    public string? Unit { get; init; }

    /// <summary>The answers of a choice.</summary>
    public IReadOnlyList<GuidanceChoice> Choices { get; init; } = [];

    /// <summary>What ticking a flag says: <see cref="Yes"/>, or a number.</summary>
    public string TickValue { get; init; } = Yes;

    /// <summary>Whether the flag is ticked until somebody unticks it, as the catalogue's default says.</summary>
    public bool IsTickedAtFirst { get; init; }

    /// <summary>Whether nothing can be said without it: the dimensions select the theme.</summary>
    public bool IsRequired => Subject == ConditionSubject.Dimension;

    /// <summary>The label with the unit.</summary>
    public string LabelWithUnit => Unit is null ? Label : $"{Label}（{Unit}）";
}
