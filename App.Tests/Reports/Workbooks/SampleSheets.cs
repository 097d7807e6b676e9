using ApprovalOffice.Reports.Workbooks;

namespace ApprovalOffice.Tests.Reports.Workbooks;

/// <summary>Tables with everything in them that spreadsheets get wrong.</summary>
internal static class SampleSheets
{
    /// <summary>Words that a spreadsheet would run, round, cut or choke on.</summary>
    public static readonly string[] Dangerous =
    [
        "=1+1", "+86 0000-12345678", "-5", "@SUM(A1)", "\t=2+2", "=HYPERLINK(\"http://example.invalid\",\"点此\")", "'带撇号",
        "911100001234567890", "00123456789012345", "2026-09-24", "1E5", "TRUE", "a&b<c>\"d\"", "_x0041_", "第一行\n第二行", "𠮷野家", "　全角空格",
    ];

    /// <summary>A column of each kind.</summary>
    public static readonly IReadOnlyList<SheetColumn> Columns =
        [.. Enum.GetValues<ColumnKind>().Select(kind => new SheetColumn(kind.ToString(), kind, 16, $"{kind} 的含义"))];

    /// <summary>A row of all kinds.</summary>
    public static SheetValue[] Row(string words) =>
    [
        SheetValue.Of(words), SheetValue.Of("911100001234567890"), SheetValue.Of(42L), SheetValue.Of(1234.5m), SheetValue.OfFen(123_456_789),
        SheetValue.Of(new DateOnly(2026, 9, 24)), SheetValue.OfInstant(new DateTime(2026, 9, 24, 16, 5, 0)), SheetValue.Of(7L), SheetValue.Of(0.256m), SheetValue.Of("黄"),
    ];

    /// <summary>What «说明» says.</summary>
    public static SheetNotes Notes { get; } = new()
    {
        Title = "办件明细", MadeBy = "韩秋实（示范市工改办）", MadeAt = new DateTime(2026, 9, 24, 16, 5, 9), DataAsOf = new DateTime(2026, 9, 24, 16, 5, 0),
        Version = "ApprovalOffice 1.0", Filters = [("状态", "审查中"), ("关键字", "=1+1")], Remarks = ["金额单位为元。"],
    };

    /// <summary>A report with groups, sums, shares, a row that divides by zero and words that look like formulas.</summary>
    public static TableReport Report { get; } = new()
    {
        Title = "办件台账汇总",
        Subtitle = "示范市　2026-09-24",
        Notes = Notes,
        Columns =
        [
            new() { Title = "区域", Kind = ColumnKind.Text, Width = 14, Definition = "办理机关所在区域" },
            new() { Title = "绿", Group = "在办", Kind = ColumnKind.WholeNumber, Width = 9, IsSummed = true },
            new() { Title = "红", Group = "在办", Kind = ColumnKind.WholeNumber, Width = 9, IsSummed = true },
            new() { Title = "在办合计", Kind = ColumnKind.WholeNumber, Width = 10, Formula = ReportFormula.Sum(1, 2) },
            new() { Title = "超期率", Kind = ColumnKind.Percent, Width = 10, Formula = ReportFormula.Share(3, 2) },
            new() { Title = "总投资", Kind = ColumnKind.Money, Width = 18, IsSummed = true },
            new() { Title = "最近", Kind = ColumnKind.Date, Width = 12 },
            new() { Title = "灯", Kind = ColumnKind.Light, Width = 8 },
        ],
        Rows =
        [
            .. Dangerous.Select((words, index) => (IReadOnlyList<SheetValue>)
                [SheetValue.Of(words), SheetValue.Of(index * 3L), SheetValue.Of((long)index), default, default, SheetValue.OfFen(index * 12_345L), SheetValue.Of(new DateOnly(2026, 9, 1).AddDays(index)), SheetValue.Of("红")]),
        ],
    };
}
