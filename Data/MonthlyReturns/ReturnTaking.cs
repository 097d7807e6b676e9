using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Measures;

namespace ApprovalOffice.Data.MonthlyReturns;

/// <summary>Fills the tables of a return from the sheets of its three spans. Pure.</summary>
/// <param name="catalogue">The catalogue whose themes, stages and departments are the rows.</param>
public sealed class ReturnTaking(CatalogueSet catalogue)
{
    private readonly IReadOnlyList<ReturnTable> tables = ReturnTables.Of(catalogue.Files.MonthlyReport);

    /// <summary>The rows of all tables.</summary>
    /// <param name="sheets">The sheets of 本月, 本年累计 and 上年同月.</param>
    public IReadOnlyList<ReturnRow> Of(IReadOnlyList<MeasureSheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        List<ReturnRow> rows = [];
        foreach (ReturnTable table in tables)
        {
            List<ReturnRow> own = [.. Keys(table).Select(one => RowOf(table, one.Key, one.Name, [.. sheets.Select(sheet => Narrow(table, one.Key, sheet))]))];
            rows.AddRange(table.Rows is ReturnRows.Themes or ReturnRows.Departments ? own.Where(HasFigures) : own);
            if (table.HasTotal)
            {
                rows.Add(RowOf(table, ReturnTable.Total, "合计", [.. sheets.Select(sheet => table.Rows == ReturnRows.Utilities ? Utilities(sheet) : sheet)]));
            }
        }

        return rows;
    }

    private static bool HasFigures(ReturnRow row) => row.Cells.Any(c => c.Spans.Any(s => s.Part != 0 || s.Among != 0));

    private IEnumerable<(string Key, string Name)> Keys(ReturnTable table) => table.Rows switch
    {
        ReturnRows.Themes => catalogue.Themes.Select(t => (t.Code, t.Name)).Append(("", "未选主题流程")),
        ReturnRows.Stages => catalogue.Stages.Select(s => (s.Code, s.Name)),
        ReturnRows.Departments => catalogue.Departments.OrderBy(d => d.Sort).Select(d => (d.Code, d.ShortName)),
        ReturnRows.Utilities => catalogue.Files.Utilities.Services.Select(s => (s.Matter, s.Name)),
        ReturnRows.Whole => [(ReturnTable.Total, "本地区")],
        _ => table.Names,
    };

    private static MeasureSheet Narrow(ReturnTable table, string key, MeasureSheet sheet) => table.Rows switch
    {
        ReturnRows.Themes => sheet.Where(f => (f.Case.Theme ?? "") == key, p => (p.Theme ?? "") == key),
        ReturnRows.Stages => sheet.Where(f => f.Case.Stage == key, _ => false),
        ReturnRows.Departments => sheet.Where(f => f.Case.Department == key, _ => false),
        ReturnRows.Utilities => sheet.Where(f => f.Case.Matter == key, _ => false),
        _ => sheet,
    };

    private MeasureSheet Utilities(MeasureSheet sheet)
    {
        HashSet<string> matters = [.. catalogue.Files.Utilities.Services.Select(s => s.Matter)];
        return sheet.Where(f => matters.Contains(f.Case.Matter), _ => false);
    }

    private ReturnRow RowOf(ReturnTable table, string key, string name, IReadOnlyList<MeasureSheet> sheets) => new(
        table.Code, key, name, [.. table.Columns.Where(c => ReturnTables.IsTaken(table, key, c) && c.Kind != ReturnColumnKind.Compression).Select(c => CellOf(table, key, c, sheets)).OfType<ReturnCell>()]);

    private ReturnCell? CellOf(ReturnTable table, string key, ReturnColumn column, IReadOnlyList<MeasureSheet> sheets) => column.Kind == ReturnColumnKind.Catalogue
        ? Fixed(table, key) is { } number ? new ReturnCell(column.Key, null, [], number) : null
        : new ReturnCell(column.Key, column.Measure, [.. sheets.Select(sheet => NumberOf(column, sheet))], null);

    private static ReturnNumber NumberOf(ReturnColumn column, MeasureSheet sheet)
    {
        MeasureFigure figure = (column.Matter is { } matter ? sheet.Where(f => f.Case.Matter == matter, _ => false) : sheet).Of(column.Measure!);
        return new ReturnNumber(figure.Part, figure.Among);
    }

    private decimal? Fixed(ReturnTable table, string key) => table.Rows switch
    {
        ReturnRows.Themes => catalogue.FindTheme(key)?.TotalDays,
        ReturnRows.Departments when key != ReturnTable.Total => catalogue.Matters.Count(m => m.Department == key),
        _ => null,
    };
}
