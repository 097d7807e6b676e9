using ApprovalOffice.App.Calendars;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Regions;
using ApprovalOffice.Data.Workbooks;
using ApprovalOffice.Reports.Workbooks;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Commands;

/// <summary>
/// Takes over an arrangement of holidays and recomputes the open cases by it, all in one transaction, saying which due
/// days moved. The days of the file's years are replaced; other years stay.
/// </summary>
internal sealed class ImportCalendar(IDbContextFactory<OfficeDbContext> database)
{
    /// <summary>Imports a file: JSON, or the workbook of the template.</summary>
    /// <exception cref="CalendarFileBroken">The file is broken; nothing was changed.</exception>
    public async Task RunAsync(string path, TextWriter output, CancellationToken cancellationToken)
    {
        await using OfficeDbContext context = await database.CreateDbContextAsync(cancellationToken);
        HolidayFile file = await ReadAsync(context, path, cancellationToken);
        context.Describe("导入放假安排");
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        CalendarChange change = await TakeOverCalendar.RunAsync(context, file, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        foreach (string line in change.Open.Moved)
        {
            await output.WriteLineAsync($"  {line}");
        }

        await output.WriteLineAsync($"已导入 {file.Years.Count} 个年度、{file.Days.Count} 天；重新计算在办件 {change.Open.Count} 件，到期日变动 {change.Open.Moved.Count} 件。");
    }

    private static async Task<HolidayFile> ReadAsync(OfficeDbContext context, string path, CancellationToken cancellationToken)
    {
        string name = Path.GetFileName(path);
        await using FileStream stream = File.OpenRead(path);
        if (!name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            return HolidayFile.Read(stream, name);
        }

        CalendarSheet sheet = new(await RegionTree.LoadAsync(context, cancellationToken));
        try
        {
            using XlsxRowReader reader = XlsxRowReader.Open(stream, SheetLimits.Default);
            foreach (var block in ImportReading.Blocks(reader, CalendarSheet.Columns))
            {
                if (block.SelectMany(one => one.Faults).Concat(sheet.Add([.. block.Select(one => one.Row)])).FirstOrDefault() is { } fault)
                {
                    throw new CalendarFileBroken(name, $"{CalendarSheet.Columns[fault.Column].Title}，第 {fault.Row} 行", fault.Sentence);
                }
            }
        }
        catch (WorkbookBroken broken)
        {
            throw new CalendarFileBroken(name, "全文", broken.Message, broken);
        }

        return sheet.YearsWithoutSource() is [var year, ..] ? throw new CalendarFileBroken(name, $"{year} 年", WorkbookRules.SourceMissing.Sentence) : sheet.ToFile();
    }
}
