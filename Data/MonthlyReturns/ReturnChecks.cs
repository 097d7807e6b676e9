using System.Globalization;
using ApprovalOffice.Data.Catalogue.MonthlyReports;
using ApprovalOffice.Data.Measures;

namespace ApprovalOffice.Data.MonthlyReturns;

/// <summary>The checks of a return: totals, jumps, what is missing, what contradicts itself. Pure.</summary>
/// <param name="file">Structure of the report.</param>
/// <param name="threshold">From where on a jump must be explained.</param>
public sealed class ReturnChecks(MonthlyReportFile file, ReturnThreshold threshold)
{
    // A part is not larger than its whole, column by column of the same row.
    private static readonly (string Table, string Part, string Whole)[] Parts =
        [("T3", "did", "should"), ("T4", "expiring", "evalItems"), ("T4", "used", "projects"), ("T6", "early", "orders"), ("T7", "problem", "verifyDone"), ("T8", "fullOnline", "matters"), ("T9", "closed", "received")];

    private readonly IReadOnlyList<ReturnTable> tables = ReturnTables.Of(file);

    /// <summary>Everything that is wrong, and hints.</summary>
    /// <param name="content">What the return says.</param>
    /// <param name="before">Last month's figures; null where there are none.</param>
    public IReadOnlyList<ReturnFault> Of(ReturnContent content, ReturnFigures? before)
    {
        ArgumentNullException.ThrowIfNull(content);
        return [.. Numbers(content), .. Totals(content.Figures), .. Contradictions(content), .. Jumps(content, before), .. Texts(content), .. Empty(content)];
    }

    /// <summary>The totals that differ from last month's by more than the threshold, each with the row that moved most.</summary>
    public IReadOnlyList<ReturnDifference> Differences(ReturnFigures now, ReturnFigures? before)
    {
        ArgumentNullException.ThrowIfNull(now);
        List<ReturnDifference> found = [];
        foreach (ReturnTable table in tables.Where(_ => before is not null))
        {
            foreach (ReturnColumn column in table.Columns.Where(c => c.Kind == ReturnColumnKind.Figure && ReturnTables.IsTaken(table, table.MainRow, c)))
            {
                if (ValueOf(now, table, table.MainRow, column) is { } value && ValueOf(before!, table, table.MainRow, column) is { } last && Differs(value, last))
                {
                    (ReturnRow? row, decimal change) = now.RowsOf(table.Code).Where(r => r.Key != table.MainRow)
                        .Select(r => (Row: (ReturnRow?)r, Change: (ReturnFigures.ValueOf(r, column, MeasureSpan.Month) ?? 0) - (ValueOf(before!, table, r.Key, column) ?? 0)))
                        .Where(one => Math.Sign(one.Change) == Math.Sign(value - last)).OrderByDescending(one => Math.Abs(one.Change)).FirstOrDefault();
                    found.Add(new ReturnDifference(table.Code, column, value, last, row?.Key, row?.Name, change));
                }
            }
        }

        return found;
    }

    private static decimal? ValueOf(ReturnFigures figures, ReturnTable table, string row, ReturnColumn column) =>
        figures.Find(table.Code, row) is { } found ? ReturnFigures.ValueOf(found, column, MeasureSpan.Month) : null;

    private static decimal? NumberAt(ReturnContent content, ReturnTable table, ReturnRow row, string key) => table.Find(key) is not { } column ? null
        : ReturnTables.IsTaken(table, row.Key, column) ? ReturnFigures.ValueOf(row, column, MeasureSpan.Month)
        : Parsed(content.At(ReturnPlace.Cell(table.Code, row.Key, key)));

    private static decimal? Parsed(string? text) => decimal.TryParse(text?.TrimEnd('%', '％'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    private bool Differs(decimal now, decimal before) =>
        Math.Abs(now - before) >= threshold.AtLeast && Math.Abs(now - before) * 100 > Math.Max(Math.Abs(before), 1) * threshold.Percent;

    private IEnumerable<(ReturnTable Table, ReturnRow Row, ReturnColumn Column, string Place)> ManualCells(ReturnFigures figures) =>
        from table in tables
        from row in figures.RowsOf(table.Code)
        where row.Key != ReturnTable.Total || !table.HasTotal
        from column in table.Columns
        where !ReturnTables.IsTaken(table, row.Key, column)
        select (table, row, column, ReturnPlace.Cell(table.Code, row.Key, column.Key));

    private IEnumerable<ReturnFault> Numbers(ReturnContent content)
    {
        foreach (var (table, row, column, place) in ManualCells(content.Figures))
        {
            string? text = content.At(place);
            if (text is null || !column.IsNumber)
            {
                continue;
            }

            if (Parsed(text) is not { } number)
            {
                yield return new ReturnFault(place, $"{table.Name}“{row.Name}”的“{column.Label}”应为不带单位的数字，现为“{text}”", true);
            }
            else if (column.Unit == "%" && number > 100)
            {
                yield return new ReturnFault(place, $"{table.Name}“{row.Name}”的“{column.Label}”不得超过 100%", true);
            }
        }
    }

    private IEnumerable<ReturnFault> Totals(ReturnFigures figures)
    {
        foreach (ReturnTable table in tables.Where(t => t.HasTotal))
        {
            foreach (ReturnColumn column in table.Columns.Where(c => c.Measure is { } code && MeasureRegistry.Of(code).Form == MeasureForm.Count))
            {
                long? total = figures.Find(table.Code, ReturnTable.Total)?.Find(column.Key)?.Spans[0].Part;
                long sum = figures.RowsOf(table.Code).Where(r => r.Key != ReturnTable.Total).Sum(r => r.Find(column.Key)?.Spans[0].Part ?? 0);
                if (total is { } whole && whole != sum)
                {
                    yield return new ReturnFault(ReturnPlace.Cell(table.Code, ReturnTable.Total, column.Key), $"{table.Name}“{column.Label}”的合计 {whole} 与各行之和 {sum} 不符，请重新取数", true);
                }
            }
        }
    }

    private IEnumerable<ReturnFault> Contradictions(ReturnContent content)
    {
        foreach ((string code, string part, string whole) in Parts)
        {
            ReturnTable table = tables.First(t => t.Code == code);
            foreach (ReturnRow row in content.Figures.RowsOf(code))
            {
                if (NumberAt(content, table, row, part) is { } less && NumberAt(content, table, row, whole) is { } more && less > more)
                {
                    string typed = ReturnTables.IsTaken(table, row.Key, table.Find(part)!) ? whole : part;
                    yield return new ReturnFault(
                        ReturnPlace.Cell(code, row.Key, typed),
                        $"{table.Name}“{row.Name}”的“{table.Find(part)!.Label}”{ReturnNarrative.Number(less)} 大于“{table.Find(whole)!.Label}”{ReturnNarrative.Number(more)}", true);
                }
            }
        }
    }

    private IEnumerable<ReturnFault> Jumps(ReturnContent content, ReturnFigures? before) => Differences(content.Figures, before)
        .Where(d => (content.At(ReturnPlace.Why(d.Table, d.Column.Key)) ?? "").Length < 5)
        .Select(d => new ReturnFault(
            ReturnPlace.Why(d.Table, d.Column.Key),
            $"“{d.Column.Label}”本月 {ReturnNarrative.Number(d.Now)}，上月 {ReturnNarrative.Number(d.Before)}，变化较大，请说明原因（不少于五个字）", true));

    private IEnumerable<ReturnFault> Texts(ReturnContent content)
    {
        foreach (ReturnSection section in ReturnNarrative.SectionsOf(file))
        {
            string place = ReturnPlace.Narrative(section.Key), text = content.At(place) ?? section.Start;
            if (text.Length == 0)
            {
                yield return new ReturnFault(place, section.IsRequired ? $"“{section.Title}”须填写" : $"“{section.Title}”没有文字", section.IsRequired);
            }

            foreach ((string written, ReturnReference? name) in ReturnNarrative.NamesIn(text))
            {
                if (name is null || tables.FirstOrDefault(t => t.Code == name.Table)?.Find(name.Column) is null)
                {
                    yield return new ReturnFault(place, $"“{section.Title}”中的 {written} 不是本月报的数字", true);
                }
                else if (content.Say(name, tables) == ReturnNarrative.Nothing)
                {
                    yield return new ReturnFault(place, $"“{section.Title}”引用的 {written} 本期没有可统计的，报告中显示为“{ReturnNarrative.Nothing}”，可以改写文字", false);
                }
                else if (content.Say(name, tables) is null)
                {
                    yield return new ReturnFault(place, $"“{section.Title}”引用的 {written} 还没有数字，报告中显示为“{ReturnNarrative.Unfilled}”", false);
                }
            }
        }
    }

    private IEnumerable<ReturnFault> Empty(ReturnContent content) => ManualCells(content.Figures)
        .Where(cell => content.At(cell.Place) is null).GroupBy(cell => cell.Table, (table, cells) => new ReturnFault($"table:{table.Code}", $"{table.Name}有 {cells.Count()} 格人工填报项未填，不按 0 计", false));
}
