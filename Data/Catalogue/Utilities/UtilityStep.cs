namespace ApprovalOffice.Data.Catalogue.Utilities;

/// <summary>A step of a connection.</summary>
public sealed record UtilityStep
{
    /// <summary>Order.</summary>
    public required int Seq { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Working days.</summary>
    public required decimal PromisedDays { get; init; }

    /// <summary>Who acts.</summary>
    public required string Actor { get; init; }
}
