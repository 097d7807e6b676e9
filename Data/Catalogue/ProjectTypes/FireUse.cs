namespace ApprovalOffice.Data.Catalogue.ProjectTypes;

/// <summary>A use as fire law sees it.</summary>
public sealed record FireUse
{
    /// <summary>Code.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Square metres from which it is a special project; null at any size.</summary>
    public required int? AreaThreshold { get; init; }
}
