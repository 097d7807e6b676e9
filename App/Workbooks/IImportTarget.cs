using ApprovalOffice.Data.Persistence;

namespace ApprovalOffice.App.Workbooks;

/// <summary>Something that people keep in spreadsheets and bring in by one.</summary>
public interface IImportTarget
{
    /// <summary>Its key in addresses.</summary>
    string Kind { get; }

    /// <summary>What it is called.</summary>
    string Title { get; }

    /// <summary>What it is for, in a sentence.</summary>
    string Purpose { get; }

    /// <summary>The permission it asks for.</summary>
    string Permission { get; }

    /// <summary>The columns of the template, in order.</summary>
    Task<IReadOnlyList<ImportColumn>> ColumnsAsync(CancellationToken ct);

    /// <summary>Begins to read one workbook, in the scope of the person who brings it.</summary>
    Task<IImportRun> OpenAsync(OfficeDbContext db, CancellationToken ct);
}
