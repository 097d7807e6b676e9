using ApprovalOffice.App.Features.Projects;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.App.Workbooks;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Workbooks;
using ApprovalOffice.Tests.App.Cases;
using ApprovalOffice.Tests.Support.Cases;
using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalOffice.Tests.App.Workbooks;

/// <summary>Fills templates in and takes them through an office, as the person whose import it is.</summary>
internal static class ImportDesk
{
    /// <summary>The columns of an import as a person sees them.</summary>
    public static Task<IReadOnlyList<ImportColumn>> ColumnsAsync(CaseFloor floor, string kind, string who) =>
        floor.AsAsync(who, s => s.GetRequiredService<WorkbookSources>().Import(kind)!.ColumnsAsync(CancellationToken.None));

    /// <summary>Confirms what was checked, and lets it be taken over.</summary>
    public static async Task<WorkbookTask> ConfirmedAsync(PlacedOffice office, CaseFloor floor, WorkbookTask pending, string who)
    {
        pending.State.ShouldBe(WorkbookState.Checked, pending.Problem + pending.Summary);
        (await floor.AsAsync(who, s => s.GetRequiredService<ConfirmImport>().RunAsync(pending.Id, CancellationToken.None))).IsOk.ShouldBeTrue();
        await RunAsync(office);
        return await TaskAsync(floor, pending.Id);
    }

    /// <summary>The template of an import with these rows filled in.</summary>
    public static async Task<byte[]> FilledAsync(CaseFloor floor, IReadOnlyList<ImportColumn> columns, IReadOnlyList<string[]> rows, string kind = ProjectImport.Key, string who = "clerk")
    {
        byte[] template = await floor.AsAsync(who, s => Task.FromResult(ImportTemplate.Create(s.GetRequiredService<WorkbookSources>().Import(kind)!, columns, new DateTime(2026, 10, 20))));
        using XLWorkbook book = new(new MemoryStream(template));
        IXLWorksheet sheet = book.Worksheet(1);
        for (int row = 0; row < rows.Count; row++)
        {
            for (int column = 0; column < rows[row].Length; column++)
            {
                IXLCell cell = sheet.Cell(row + 2, column + 1);
                if (rows[row][column].Length == 0)
                {
                    continue;
                }

                if (columns[column].Kind == ApprovalOffice.Reports.Workbooks.ColumnKind.Date)
                {
                    cell.SetValue(DateTime.Parse(rows[row][column]));
                }
                else
                {
                    cell.DataType = XLDataType.Text;
                    cell.SetValue(rows[row][column]);
                }
            }
        }

        return Bytes(book);
    }

    /// <summary>The file of a workbook.</summary>
    public static byte[] Bytes(XLWorkbook book)
    {
        using MemoryStream file = new();
        book.SaveAs(file);
        return file.ToArray();
    }

    /// <summary>Hands a workbook over and lets it be checked.</summary>
    public static async Task<WorkbookTask> ImportedAsync(PlacedOffice office, CaseFloor floor, string kind, byte[] workbook, string who = "clerk", ImportAnswers? said = null)
    {
        Guid id = await floor.AsAsync(who, async s =>
        {
            Uploads uploads = s.GetRequiredService<Uploads>();
            Guid me = s.GetRequiredService<ApprovalOffice.App.Access.CurrentPerson>().PersonId;
            UploadProgress upload = await uploads.BeginAsync(me, "项目.xlsx", workbook.Length);
            await uploads.AcceptAsync(me, upload.Id, 0, new MemoryStream(workbook));
            await uploads.FinishAsync(me, upload.Id);
            Outcome<Guid> outcome = await s.GetRequiredService<RequestImport>().RunAsync(kind, upload.Id, said ?? ImportAnswers.None, CancellationToken.None);
            outcome.IsOk.ShouldBeTrue(outcome.Sentence);
            return outcome.Value;
        });
        await RunAsync(office);
        return await TaskAsync(floor, id);
    }

    /// <summary>Lets the background work.</summary>
    public static async Task RunAsync(PlacedOffice office)
    {
        await using AsyncServiceScope scope = office.Host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<RunWorkbooks>().RunAsync(CancellationToken.None);
        office.Clock.Advance(TimeSpan.FromSeconds(1));
    }

    /// <summary>A task as it stands.</summary>
    public static Task<WorkbookTask> TaskAsync(CaseFloor floor, Guid id) => floor.WithAsync(db => db.Set<WorkbookTask>().AsNoTracking().SingleAsync(t => t.Id == id));
}
