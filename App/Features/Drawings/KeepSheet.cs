using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Drawings;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Drawings;

/// <summary>What the owner does to one sheet: corrects its number, title or discipline, or calls it void.</summary>
public sealed class KeepSheet(DrawingOperation operation)
{
    /// <summary>Corrects what is said of it.</summary>
    public Task<Outcome> CorrectAsync(Guid setId, Guid sheetId, SheetParticulars typed, CancellationToken ct) => OnSheetAsync(setId, sheetId, "更正图号图名", "已更正。", async (work, sheet) =>
    {
        string number = DrawingSheet.NumberOf(typed.Number);
        DrawingRules.NumberTwice.Require(!await work.Db.Set<DrawingSheet>().AnyAsync(s => s.SetId == setId && s.Id != sheetId && s.Number == number, ct), nameof(DrawingSheet.Number));
        sheet.Correct(work.Set, typed);
    }, ct);

    /// <summary>作废.</summary>
    public Task<Outcome> CallVoidAsync(Guid setId, Guid sheetId, CancellationToken ct) => OnSheetAsync(setId, sheetId, "图纸作废", "图纸已作废，历次版本仍然保留。", (work, sheet) =>
    {
        sheet.CallVoid(work.Set, work.At);
        return Task.CompletedTask;
    }, ct);

    private Task<Outcome> OnSheetAsync(Guid setId, Guid sheetId, string operationName, string done, Func<DrawingWork, DrawingSheet, Task> act, CancellationToken ct) =>
        operation.KeepAsync(setId, operationName, done, async work =>
        {
            DrawingSheet? sheet = await work.Db.Set<DrawingSheet>().FirstOrDefaultAsync(s => s.Id == sheetId && s.SetId == setId, ct);
            DrawingRules.NoSuchSheet.Require(sheet is not null);
            await act(work, sheet);
        }, ct);
}
