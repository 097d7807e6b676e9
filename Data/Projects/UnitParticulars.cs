namespace ApprovalOffice.Data.Projects;

/// <summary>What is said of a building or structure.</summary>
public sealed record UnitParticulars
{
    /// <summary>Name, once in the work, e.g. 1#教学楼.</summary>
    public required string Name { get; init; }

    /// <summary>Use, e.g. 教学.</summary>
    public required string Use { get; init; }

    /// <summary>Structure, e.g. 框架结构.</summary>
    public required string Structure { get; init; }

    /// <summary>Storeys above ground.</summary>
    public required int StoreysAbove { get; init; }

    /// <summary>Storeys below ground.</summary>
    public required int StoreysBelow { get; init; }

    /// <summary>Height in metres; 0 for what lies underground only.</summary>
    public required decimal Height { get; init; }

    /// <summary>Floor area above ground, m².</summary>
    public required decimal AreaAbove { get; init; }

    /// <summary>Floor area below ground, m².</summary>
    public required decimal AreaBelow { get; init; }
}
