using System.Globalization;
using ApprovalOffice.App.Features.CatalogueVersions;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Workbooks;
using ApprovalOffice.Reports.Workbooks;
using ApprovalOffice.Tests.App.Cases;
using ApprovalOffice.Tests.Support.Cases;
using ClosedXML.Excel;
using Microsoft.Extensions.DependencyInjection;
using static ApprovalOffice.Tests.App.Workbooks.ImportDesk;

namespace ApprovalOffice.Tests.App.Workbooks;

/// <summary>Workbooks of the catalogue, as its keeper fills them in.</summary>
internal static class CatalogueDesk
{
    /// <summary>Who keeps the catalogue.</summary>
    public const string Keeper = "catalogue";

    /// <summary>Address of a cell.</summary>
    public static string Cell(int column, int row) => CellAddress.Of(column, row);

    /// <summary>What is said beside the workbook.</summary>
    public static ImportAnswers Answers(string label, DateOnly from) =>
        ImportAnswers.Of(new Dictionary<string, string> { ["label"] = label, ["from"] = from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) });

    /// <summary>A row with other words in some cells.</summary>
    public static string[] With(string[] row, params (int Column, string Text)[] cells)
    {
        string[] changed = [.. row];
        foreach ((int column, string text) in cells)
        {
            changed[column] = text;
        }

        return changed;
    }

    /// <summary>The rows as a person finds them in the downloaded file.</summary>
    public static async Task<(IReadOnlyList<ImportColumn> Columns, Dictionary<string, string[]> Rows)> TemplateAsync(CaseFloor floor, string kind)
    {
        IReadOnlyList<ImportColumn> columns = await ColumnsAsync(floor, kind, Keeper);
        byte[] file = await floor.AsAsync(Keeper, async s =>
        {
            IImportTarget target = s.GetRequiredService<WorkbookSources>().Import(kind)!;
            return ImportTemplate.Create(target, columns, new DateTime(2026, 10, 20), await target.RowsAsync(CancellationToken.None));
        });
        using XLWorkbook book = new(new MemoryStream(file));
        return (columns, book.Worksheet(1).RowsUsed().Skip(1).Select(row => columns.Select((_, column) => row.Cell(column + 1).GetString()).ToArray()).ToDictionary(row => row[0]));
    }

    /// <summary>Hands rows over and lets them be checked.</summary>
    public static async Task<WorkbookTask> BringAsync(
        PlacedOffice office, CaseFloor floor, IReadOnlyList<ImportColumn> columns, string label, IReadOnlyList<string[]> rows, string kind = MatterImport.Key) =>
        await ImportedAsync(office, floor, kind, await FilledAsync(floor, columns, rows, kind, Keeper), Keeper, Answers(label, office.Clock.Today()));

    /// <summary>What the returned workbook says in its last column.</summary>
    public static string Returned(PlacedOffice office, WorkbookTask rejected, int column)
    {
        using FileStream file = File.OpenRead(office.Host.Services.GetRequiredService<WorkbookFiles>().PathOf(rejected));
        using XLWorkbook book = new(file);
        return string.Join('\n', book.Worksheet(1).Column(column).CellsUsed().Select(cell => cell.GetString()));
    }
}
