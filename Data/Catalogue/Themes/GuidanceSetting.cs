namespace ApprovalOffice.Data.Catalogue.Themes;

/// <summary>What an answer settles.</summary>
public sealed record GuidanceSetting
{
    /// <summary>Dimensions.</summary>
    public IReadOnlyDictionary<string, string>? Dims { get; init; }

    /// <summary>Facts.</summary>
    public FactSet? Facts { get; init; }

    /// <summary>Attributes.</summary>
    public FactSet? Attrs { get; init; }
}
