namespace ApprovalOffice.Data.Catalogue.MonthlyReports;

/// <summary>A further section.</summary>
public sealed record MonthlyExtraSection
{
    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Whether it must be filled.</summary>
    public required bool Required { get; init; }
}
