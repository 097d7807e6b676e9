namespace ApprovalOffice.Data.Catalogue.Utilities;

/// <summary>A standard of service.</summary>
public sealed record ServiceStandard
{
    /// <summary>What.</summary>
    public required string Item { get; init; }

    /// <summary>In words.</summary>
    public required string Text { get; init; }
}
