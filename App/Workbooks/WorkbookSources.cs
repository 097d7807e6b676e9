namespace ApprovalOffice.App.Workbooks;

/// <summary>All that can be exported, reported and imported, as the features have registered it.</summary>
public sealed class WorkbookSources(IEnumerable<IDetailSource> details, IEnumerable<IReportSource> reports, IEnumerable<IImportTarget> imports)
{
    /// <summary>The reports, in the order of the screen.</summary>
    public IReadOnlyList<IReportSource> Reports { get; } = [.. reports];

    /// <summary>The list of a kind; null when there is none.</summary>
    public IDetailSource? Detail(string? kind) => details.FirstOrDefault(one => one.Kind == kind);

    /// <summary>The report of a kind; null when there is none.</summary>
    public IReportSource? Report(string? kind) => Reports.FirstOrDefault(one => one.Kind == kind);

    /// <summary>The import of a kind; null when there is none.</summary>
    public IImportTarget? Import(string? kind) => imports.FirstOrDefault(one => one.Kind == kind);
}
