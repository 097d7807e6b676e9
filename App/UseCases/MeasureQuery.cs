using ApprovalOffice.Data.Measures;
using ApprovalOffice.Data.Values;

namespace ApprovalOffice.App.UseCases;

/// <summary>Where, when and of what a figure is; it stands in addresses.</summary>
public sealed record MeasureQuery
{
    /// <summary>The region; null for the person's first.</summary>
    public RegionCode? Region { get; init; }

    /// <summary>Whether the regions below it are left out.</summary>
    public bool IsOwnOnly { get; init; }

    /// <summary>The first day of the calendar month; null for the last one that is over.</summary>
    public DateOnly? Month { get; init; }

    /// <summary>Over which days.</summary>
    public MeasureSpan Span { get; init; }

    /// <summary>Code of a theme; empty for projects that have none; null for all.</summary>
    public string? Theme { get; init; }

    /// <summary>Code of a stage; null for all.</summary>
    public string? Stage { get; init; }

    /// <summary>Code of a department; null for all.</summary>
    public string? Department { get; init; }

    /// <summary>Code of a matter; null for all.</summary>
    public string? Matter { get; init; }

    /// <summary>The page of the list, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>What is left of a sheet.</summary>
    public MeasureSheet Narrow(MeasureSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return sheet.Where(
            f => (Theme is null || (f.Case.Theme ?? "") == Theme) && (Stage is null || f.Case.Stage == Stage) && (Department is null || f.Case.Department == Department) && (Matter is null || f.Case.Matter == Matter),
            p => Theme is null || (p.Theme ?? "") == Theme);
    }
}
