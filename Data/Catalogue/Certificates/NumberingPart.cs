namespace ApprovalOffice.Data.Catalogue.Certificates;

/// <summary>A part of a number explained.</summary>
public sealed record NumberingPart
{
    /// <summary>Name.</summary>
    public required string Part { get; init; }

    /// <summary>Meaning.</summary>
    public string? Desc { get; init; }

    /// <summary>Length in characters.</summary>
    public int? Len { get; init; }
}
