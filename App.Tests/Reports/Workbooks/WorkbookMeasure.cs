using System.Diagnostics;
using ApprovalOffice.Reports.Workbooks;
using ClosedXML.Excel;
using MiniExcelLibs;

namespace ApprovalOffice.Tests.Reports.Workbooks;

/// <summary>
/// Times and peak memory of large tables, ours beside bare MiniExcel and ClosedXML, in one run. Measured only where OFFICE_BENCH names «workbooks»;
/// OFFICE_BENCH_ROWS sets the rows (a million).
/// </summary>
[Trait("Category", "Bench")]
public sealed class WorkbookMeasure(ITestOutputHelper output)
{
    private const int Columns = 25;
    private const int ClosedRows = 50_000;

    private static readonly ColumnKind[] Kinds =
        [ColumnKind.Code, ColumnKind.Code, ColumnKind.Text, ColumnKind.Text, ColumnKind.Text, ColumnKind.Date, ColumnKind.Instant, ColumnKind.WholeNumber, ColumnKind.Money, ColumnKind.Light];

    private static readonly IReadOnlyList<SheetColumn> Heads = [.. Enumerable.Range(0, Columns).Select(i => new SheetColumn($"第{i + 1}列", Kinds[i % Kinds.Length], 16))];

    [Fact]
    public void AMillionRows_BesideMiniExcelAndClosedXml()
    {
        Assert.SkipUnless((Environment.GetEnvironmentVariable("OFFICE_BENCH") ?? "").Contains("workbooks", StringComparison.Ordinal), "measured on demand: OFFICE_BENCH=workbooks");
        int rows = int.TryParse(Environment.GetEnvironmentVariable("OFFICE_BENCH_ROWS"), out int asked) ? asked : 1_000_000;
        string folder = Directory.CreateTempSubdirectory("office-bench-").FullName;
        try
        {
            Say($"| 方式 | 行 × 列 | 用时（秒） | 峰值内存高于空闲（MB） | 文件（MB） |");
            Say("| --- | --- | --- | --- | --- |");
            Measure("本系统流式 xlsx", rows, Path.Combine(folder, "own.xlsx"), path => Own(path, rows, csv: false));
            Measure("本系统流式 csv", rows, Path.Combine(folder, "own.csv"), path => Own(path, rows, csv: true));
            Measure("MiniExcel 直接写 xlsx", rows, Path.Combine(folder, "mini.xlsx"), path => MiniExcel.SaveAs(path, Plain(rows)));
            Measure("本系统流式 xlsx", ClosedRows, Path.Combine(folder, "own50.xlsx"), path => Own(path, ClosedRows, csv: false));
            Measure("MiniExcel 直接写 xlsx", ClosedRows, Path.Combine(folder, "mini50.xlsx"), path => MiniExcel.SaveAs(path, Plain(ClosedRows)));
            Measure("ClosedXML", ClosedRows, Path.Combine(folder, "closed.xlsx"), path => Closed(path, ClosedRows));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Own(string path, int rows, bool csv)
    {
        using FileStream file = File.Create(path);
        using IRowWriter writer = csv ? new CsvRowWriter(file, Heads) : new XlsxRowWriter(file, "办件", Heads);
        SheetValue[] row = new SheetValue[Columns];
        for (int number = 1; number <= rows; number++)
        {
            Fill(row, number);
            writer.Write(row);
        }

        writer.Complete(SampleSheets.Notes);
    }

    private static void Closed(string path, int rows)
    {
        using XLWorkbook book = new();
        IXLWorksheet sheet = book.AddWorksheet("办件");
        SheetValue[] row = new SheetValue[Columns];
        for (int number = 1; number <= rows; number++)
        {
            Fill(row, number);
            for (int column = 0; column < Columns; column++)
            {
                object value = Value(row[column], Kinds[column % Kinds.Length]);
                IXLCell cell = sheet.Cell(number + 1, column + 1);
                _ = value switch { string text => cell.SetValue(text), DateTime at => cell.SetValue(at), _ => cell.SetValue((double)(decimal)value) };
            }
        }

        book.SaveAs(path);
    }

    private static IEnumerable<Dictionary<string, object>> Plain(int rows)
    {
        SheetValue[] row = new SheetValue[Columns];
        for (int number = 1; number <= rows; number++)
        {
            Fill(row, number);
            Dictionary<string, object> line = new(Columns, StringComparer.Ordinal);
            for (int column = 0; column < Columns; column++)
            {
                line[Heads[column].Title] = Value(row[column], Kinds[column % Kinds.Length]);
            }

            yield return line;
        }
    }

    private static object Value(SheetValue value, ColumnKind kind) => kind switch
    {
        ColumnKind.Date or ColumnKind.Instant => DateTime.Parse(value.ToString()),
        ColumnKind.WholeNumber or ColumnKind.Money => decimal.Parse(value.ToString()),
        _ => value.ToString(),
    };

    private static void Fill(SheetValue[] row, int number)
    {
        for (int column = 0; column < row.Length; column++)
        {
            row[column] = Kinds[column % Kinds.Length] switch
            {
                ColumnKind.Code => SheetValue.Of($"2026-990101-48-{column:D2}-{number:D7}"),
                ColumnKind.Text => SheetValue.Of($"示范市第{number % 997}小学改扩建工程（{column}）"),
                ColumnKind.Date => SheetValue.Of(new DateOnly(2020, 1, 1).AddDays(number % 2400)),
                ColumnKind.Instant => SheetValue.OfInstant(new DateTime(2020, 1, 1).AddMinutes(number)),
                ColumnKind.WholeNumber => SheetValue.Of((long)number),
                ColumnKind.Money => SheetValue.OfFen(number * 137L),
                _ => SheetValue.Of("绿"),
            };
        }
    }

    private void Measure(string name, int rows, string path, Action<string> write)
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        using Process self = Process.GetCurrentProcess();
        self.Refresh();
        long idle = self.WorkingSet64, peak = idle;
        using (Timer watch = new(
            _ =>
            {
                using Process now = Process.GetCurrentProcess();
                peak = Math.Max(peak, now.WorkingSet64);
            },
            null,
            0,
            20))
        {
            long begun = Stopwatch.GetTimestamp();
            write(path);
            TimeSpan taken = Stopwatch.GetElapsedTime(begun);
            Say($"| {name} | {rows:N0} × {Columns} | {taken.TotalSeconds:F1} | {(peak - idle) / 1048576.0:F0} | {new FileInfo(path).Length / 1048576.0:F1} |");
        }
    }

    private void Say(string line)
    {
        output.WriteLine(line);
        Console.WriteLine(line);
    }
}
