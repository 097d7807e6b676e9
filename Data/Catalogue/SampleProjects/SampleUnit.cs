namespace ApprovalOffice.Data.Catalogue.SampleProjects;

/// <summary>A building of a project.</summary>
public sealed record SampleUnit
{
    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Use.</summary>
    public required string Use { get; init; }

    /// <summary>m².</summary>
    public required decimal FloorArea { get; init; }

    /// <summary>Metres.</summary>
    public required decimal Height { get; init; }

    /// <summary>Above/below ground.</summary>
    public required string Storeys { get; init; }

    /// <summary>Structure.</summary>
    public required string Structure { get; init; }
}
