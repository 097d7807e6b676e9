namespace ApprovalOffice.Data.Catalogue.Themes;

/// <summary>A reform measure.</summary>
public sealed record ThemeMeasure
{
    /// <summary>Code.</summary>
    public required string Code { get; init; }

    /// <summary>In words.</summary>
    public required string Text { get; init; }
}
