using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Rules;

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

    /// <summary>What is said beside the workbook, once for all rows.</summary>
    IReadOnlyList<ImportSetting> Settings => [];

    /// <summary>What stands in the template already, a row of cells in the order of the columns; nothing where people begin with an empty one.</summary>
    Task<IReadOnlyList<string[]>> RowsAsync(CancellationToken ct) => Task.FromResult<IReadOnlyList<string[]>>([]);

    /// <summary>
    /// Judges what was said beside the workbook when it is handed over, and notes with it what the import rests on.
    /// Throws <see cref="RuleBroken"/> with the key of the setting.
    /// </summary>
    Task<ImportAnswers> PrepareAsync(ImportAnswers said, CancellationToken ct) => Task.FromResult(said);

    /// <summary>Where is shown what a checked workbook would change; null where the words of the check say it all.</summary>
    string? ComparisonOf(Guid taskId) => null;

    /// <summary>Begins to read one workbook, in the scope of the person who brings it.</summary>
    Task<IImportRun> OpenAsync(OfficeDbContext db, ImportAnswers said, CancellationToken ct);
}
