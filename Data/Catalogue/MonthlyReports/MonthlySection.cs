namespace ApprovalOffice.Data.Catalogue.MonthlyReports;

/// <summary>The narrative of an article.</summary>
public sealed record MonthlySection
{
    /// <summary>Part.</summary>
    public required string Part { get; init; }

    /// <summary>Article, in brackets.</summary>
    public required string Article { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Text with {{table.column}} in it.</summary>
    public required string Template { get; init; }

    /// <summary>Tables.</summary>
    public required IReadOnlyList<string> Tables { get; init; }
}
