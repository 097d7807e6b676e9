namespace ApprovalOffice.Data.Catalogue;

/// <summary>A document or law from which a file takes its rules.</summary>
public sealed record SourceNote
{
    /// <summary>Document.</summary>
    public string? Doc { get; init; }

    /// <summary>What it says.</summary>
    public string? Point { get; init; }

    /// <summary>Law.</summary>
    public string? Law { get; init; }

    /// <summary>Article.</summary>
    public string? Article { get; init; }
}
