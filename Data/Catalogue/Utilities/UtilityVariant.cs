namespace ApprovalOffice.Data.Catalogue.Utilities;

/// <summary>A variant of a connection.</summary>
public sealed record UtilityVariant
{
    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Days to answer.</summary>
    public int? AnswerDays { get; init; }

    /// <summary>Days to connect.</summary>
    public int? ConnectDays { get; init; }

    /// <summary>Days in all.</summary>
    public int? TotalDays { get; init; }
}
