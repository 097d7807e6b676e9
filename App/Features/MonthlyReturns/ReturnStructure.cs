using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Catalogue.MonthlyReports;
using ApprovalOffice.Data.MonthlyReturns;

namespace ApprovalOffice.App.Features.MonthlyReturns;

/// <summary>Tables, sections and checks of the return, from the catalogue.</summary>
public sealed class ReturnStructure(OfficeReference reference, ReturnThreshold threshold)
{
    /// <summary>The structure of the report.</summary>
    public async Task<MonthlyReportFile> FileAsync(CancellationToken ct) => (await reference.CatalogueTodayAsync(ct)).Catalogue.Files.MonthlyReport;

    /// <summary>The tables.</summary>
    public async Task<IReadOnlyList<ReturnTable>> TablesAsync(CancellationToken ct) => ReturnTables.Of(await FileAsync(ct));

    /// <summary>The checks.</summary>
    public async Task<ReturnChecks> ChecksAsync(CancellationToken ct) => new(await FileAsync(ct), threshold);

    /// <summary>Whether a return has a place that people fill in.</summary>
    internal async Task<bool> HasAsync(MonthlyReturn found, string place, CancellationToken ct)
    {
        MonthlyReportFile file = await FileAsync(ct);
        IReadOnlyList<ReturnTable> tables = ReturnTables.Of(file);
        if (!ReturnPlace.IsCell(place))
        {
            return ReturnNarrative.SectionsOf(file).Any(s => ReturnPlace.Narrative(s.Key) == place) || tables.Any(t => t.Columns.Any(c => ReturnPlace.Why(t.Code, c.Key) == place));
        }

        ReturnFigures figures = ReturnFigures.Parse(found.Figures);
        return tables.Any(t => figures.RowsOf(t.Code).Any(r => t.Columns.Any(c => !ReturnTables.IsTaken(t, r.Key, c) && ReturnPlace.Cell(t.Code, r.Key, c.Key) == place)));
    }
}
