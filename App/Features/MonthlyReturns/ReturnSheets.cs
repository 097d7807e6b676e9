using ApprovalOffice.Data.Measures;
using ApprovalOffice.Data.MonthlyReturns;
using ApprovalOffice.Reports.Workbooks;

namespace ApprovalOffice.App.Features.MonthlyReturns;

/// <summary>A return as sheets: its tables with totals and shares as formulas, its text, the numbers that were taken, and how each measure is counted.</summary>
internal static class ReturnSheets
{
    /// <summary>All sheets, in their order.</summary>
    public static IReadOnlyList<TableReport> Of(ReturnPrint print, SheetNotes notes) =>
    [
        .. from table in print.Tables
           from span in MeasureSpans.All
           where span == MeasureSpan.Month || table.Columns.Any(c => ReturnTables.IsTaken(table, table.MainRow, c) && c.Kind == ReturnColumnKind.Figure)
           select TableOf(print, table, span, notes),
        .. print.Content.Figures.Parts.Count > 1 ? [Regions(print, notes)] : Array.Empty<TableReport>(),
        Texts(print, notes),
        Sources(print, notes),
        Definitions(notes),
    ];

    /// <summary>What the sheet of a table is called.</summary>
    internal static string TitleOf(ReturnTable table, MeasureSpan span) => span == MeasureSpan.Month ? $"{table.Code} {table.Name}" : $"{table.Code} {span.Chinese()}";

    // A sheet a span: all three beside each other would be too wide to print.
    private static TableReport TableOf(ReturnPrint print, ReturnTable table, MeasureSpan span, SheetNotes notes)
    {
        List<ReportColumn> columns = [new() { Title = table.RowHead, Kind = ColumnKind.Text, Width = 30, Definition = "按行填报" }];
        List<Func<ReturnRow, SheetValue>> values = [row => SheetValue.Of(row.Name)];
        foreach (ReturnColumn column in table.Columns.Where(c => c.Kind == ReturnColumnKind.Figure || span == MeasureSpan.Month))
        {
            Add(print, table, column, span, columns, values);
        }

        return new TableReport
        {
            Title = TitleOf(table, span),
            Subtitle = $"{table.Name}（{span.Chinese()}）　{Subtitle(print)}",
            Columns = columns,
            Rows = [.. print.Content.Figures.RowsOf(table.Code).Where(r => !table.HasTotal || r.Key != ReturnTable.Total).Select(IReadOnlyList<SheetValue> (row) => [.. values.Select(value => value(row))])],
            Notes = notes,
        };
    }

    private static void Add(ReturnPrint print, ReturnTable table, ReturnColumn column, MeasureSpan span, List<ReportColumn> columns, List<Func<ReturnRow, SheetValue>> values)
    {
        string unit = column.Unit.Length > 0 ? $"（{column.Unit}）" : "";
        Measure? measure = MeasureRegistry.Find(column.Measure);
        if (measure is null || !table.HasTotal)
        {
            bool isNumber = column.IsNumber;
            columns.Add(new()
            {
                Title = column.Label + unit, Kind = column.Kind == ReturnColumnKind.Catalogue ? ColumnKind.WholeNumber : isNumber ? ColumnKind.Area : ColumnKind.Text, Width = isNumber ? 16 : 30,
                Definition = measure is null ? column.Kind == ReturnColumnKind.Manual ? "人工填报；空着的是未填，不按 0 计" : "取自事项目录" : $"{measure.Definition}（{measure.Code}）",
            });
            values.Add(row => ReturnTables.IsTaken(table, row.Key, column)
                ? SheetValue.Of(ReturnFigures.ValueOf(row, column, span))
                : span != MeasureSpan.Month ? SheetValue.Empty : Typed(print.Content.At(ReturnPlace.Cell(table.Code, row.Key, column.Key)), isNumber));
            return;
        }

        SheetValue Part(ReturnRow row) => SheetValue.Of(row.Find(column.Key)?.Spans[(int)span].Part);
        if (measure.Form == MeasureForm.Count)
        {
            columns.Add(new() { Title = column.Label + unit, Kind = ColumnKind.WholeNumber, Width = 15, Definition = $"{measure.Definition}（{measure.Code}）", IsSummed = true });
            values.Add(Part);
            return;
        }

        int at = columns.Count;
        bool isRate = measure.Form == MeasureForm.Rate;
        string group = isRate ? column.Label : column.Label + unit;
        columns.Add(new() { Title = "分子", Group = group, Kind = ColumnKind.WholeNumber, Width = 12, Definition = measure.Numerator, IsSummed = true });
        columns.Add(new() { Title = "分母", Group = group, Kind = ColumnKind.WholeNumber, Width = 12, Definition = measure.Denominator ?? "", IsSummed = true });
        columns.Add(new()
        {
            Title = isRate ? "比率" : "平均", Group = group, Kind = isRate ? ColumnKind.Percent : ColumnKind.Area, Width = 12,
            Definition = $"分子 ÷ 分母；{measure.Definition}（{measure.Code}）", Formula = ReportFormula.Share(at + 1, at),
        });
        values.Add(Part);
        values.Add(row => SheetValue.Of(row.Find(column.Key)?.Spans[(int)span].Among));
        values.Add(_ => SheetValue.Empty);
    }

    private static SheetValue Typed(string? text, bool isNumber) =>
        isNumber && decimal.TryParse(text?.TrimEnd('%', '％'), System.Globalization.CultureInfo.InvariantCulture, out decimal number) ? SheetValue.Of(number) : SheetValue.Of(text);

    private static TableReport Regions(ReturnPrint print, SheetNotes notes)
    {
        (string Table, string Column, string Title)[] shown = [("T1", "newProjects", "新增项目"), ("T2", "accepted", "受理件"), ("T2", "finished", "办结件"), ("T2", "overdueCnt", "逾期件（承诺时限）"), ("T2", "rejects", "不予受理及不予许可")];
        return new TableReport
        {
            Title = "分地区主要指标",
            Subtitle = Subtitle(print),
            Columns =
            [
                new() { Title = "地区", Kind = ColumnKind.Text, Width = 20, Definition = "本级及各下级地区" }, new() { Title = "文号", Kind = ColumnKind.Text, Width = 24, Definition = "下级月报的文号" },
                .. MeasureSpans.All.SelectMany(span => shown.Select(one => new ReportColumn { Title = one.Title, Group = span.Chinese(), Kind = ColumnKind.WholeNumber, Width = 12, Definition = "取自该地区锁定的月报；本级取自办理记录", IsSummed = true })),
            ],
            Rows =
            [
                .. print.Content.Figures.Parts.Select(IReadOnlyList<SheetValue> (part) =>
                [
                    SheetValue.Of(part.Name), SheetValue.Of(part.Number),
                    .. MeasureSpans.All.SelectMany(span => shown.Select(one => SheetValue.Of(part.Rows.FirstOrDefault(r => r.Table == one.Table && r.Key == ReturnTable.Total)?.Find(one.Column)?.Spans[(int)span].Part))),
                ]),
            ],
            Notes = notes,
        };
    }

    private static TableReport Texts(ReturnPrint print, SheetNotes notes) => new()
    {
        Title = "文字",
        Subtitle = Subtitle(print),
        Columns = [new() { Title = "部分", Kind = ColumnKind.Text, Width = 34, Definition = "条款" }, new() { Title = "内容", Kind = ColumnKind.Text, Width = 100, Definition = "其中的数字取自各表" }],
        Rows = [.. print.Sections.Select(IReadOnlyList<SheetValue> (s) => [SheetValue.Of(s.Title), SheetValue.Of(print.Content.TextOf(s, print.Tables))])],
        Notes = notes,
    };

    private static TableReport Sources(ReturnPrint print, SheetNotes notes) => new()
    {
        Title = "取数明细",
        Subtitle = Subtitle(print),
        Columns =
        [
            new() { Title = "来源", Kind = ColumnKind.Text, Width = 18, Definition = "本级的办理记录，或者下级锁定的月报" }, new() { Title = "文号", Kind = ColumnKind.Text, Width = 24, Definition = "下级月报的文号" },
            new() { Title = "表", Kind = ColumnKind.Text, Width = 8, Definition = "表号" }, new() { Title = "行", Kind = ColumnKind.Text, Width = 30, Definition = "行名" }, new() { Title = "栏", Kind = ColumnKind.Text, Width = 16, Definition = "栏目代码" },
            new() { Title = "指标", Kind = ColumnKind.Text, Width = 20, Definition = "指标代码，见“指标口径”" }, new() { Title = "统计期", Kind = ColumnKind.Text, Width = 12, Definition = "本月、本年累计、上年同月" },
            new() { Title = "分子", Kind = ColumnKind.WholeNumber, Width = 10, Definition = "计数时即数字本身" }, new() { Title = "分母", Kind = ColumnKind.WholeNumber, Width = 10, Definition = "计数时为 0" },
        ],
        Rows =
        [
            .. from part in print.Content.Figures.Parts
               from row in part.Rows
               where row.Key != ReturnTable.Total
               from cell in row.Cells
               where cell.Measure is not null
               from span in MeasureSpans.All
               select (IReadOnlyList<SheetValue>)
               [
                   SheetValue.Of(part.Name), SheetValue.Of(part.Number), SheetValue.Of(row.Table), SheetValue.Of(row.Name), SheetValue.Of(cell.Column), SheetValue.Of(cell.Measure), SheetValue.Of(span.Chinese()),
                   SheetValue.Of((long?)cell.Spans[(int)span].Part), SheetValue.Of((long?)cell.Spans[(int)span].Among),
               ],
        ],
        Notes = notes,
    };

    private static TableReport Definitions(SheetNotes notes) => new()
    {
        Title = "指标口径",
        Subtitle = $"第 {MeasureRegistry.Version} 版",
        Columns =
        [
            .. new[] { ("代码", 20), ("指标", 26), ("定义", 50), ("分子", 40), ("分母", 40), ("统计规则", 60), ("单位", 10), ("自版本", 10) }
                .Select(c => new ReportColumn { Title = c.Item1, Kind = ColumnKind.Text, Width = c.Item2, Definition = "指标登记册" }),
        ],
        Rows = [.. MeasureRegistry.All.Select(IReadOnlyList<SheetValue> (m) => [.. new[] { m.Code, m.Name, m.Definition, m.Numerator, m.Denominator ?? "", m.Rule, m.Unit, m.Since }.Select(text => SheetValue.Of(text))])],
        Notes = notes,
    };

    private static string Subtitle(ReturnPrint print) =>
        $"{print.RegionName}　{ReturnNames.Of(print.Return.Month)}（{print.Return.From:yyyy-MM-dd} 至 {print.Return.To:yyyy-MM-dd}）　{print.Return.Number ?? "未锁定，仅供核对"}";
}
