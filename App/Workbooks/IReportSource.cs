using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Reports.Workbooks;

namespace ApprovalOffice.App.Workbooks;

/// <summary>A formatted report, made in the scope of the person who asks for it.</summary>
public interface IReportSource
{
    /// <summary>Its key.</summary>
    string Kind { get; }

    /// <summary>What it is called.</summary>
    string Title { get; }

    /// <summary>What it tells, in a sentence.</summary>
    string Purpose { get; }

    /// <summary>The permission it asks for.</summary>
    string Permission { get; }

    /// <summary>Whether it is of a month.</summary>
    bool IsOfMonth { get; }

    /// <summary>Makes it from one moment of the database.</summary>
    /// <param name="db">That moment.</param>
    /// <param name="query">What it is asked for.</param>
    /// <param name="notes">Who, when and with which version; the report adds its filters.</param>
    /// <param name="ct">Gives up.</param>
    Task<TableReport> BuildAsync(OfficeDbContext db, ReportQuery query, SheetNotes notes, CancellationToken ct);
}
