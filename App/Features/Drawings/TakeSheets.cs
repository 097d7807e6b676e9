using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Drawings;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Drawings;

/// <summary>Takes a batch of files that have arrived: each is a new sheet, or the next version of the one that has its number. All of them or none.</summary>
public sealed class TakeSheets(DrawingOperation operation, Uploads uploads, IDbContextFactory<OfficeDbContext> contexts, CurrentPerson me, TimeProvider clock)
{
    /// <summary>What a file that has just arrived seems to be; a refusal where it cannot be a drawing.</summary>
    public Task<Outcome<IncomingSheet>> ReadAsync(Guid uploadId, CancellationToken ct) => Attempt.RunAsync(async () =>
    {
        DrawingFile file = await FileAsync(uploadId, ct);
        DrawingSheet.RequireDrawing(file.ContentType);
        return Outcome.Ok(IncomingSheet.Of(uploadId, file.FileName));
    });

    /// <summary>
    /// Keeps them. A refusal names the field with the place of the file in the batch, from 0: «Number-3». DRAW-003 to DRAW-008, DRAW-010.
    /// </summary>
    public Task<Outcome> RunAsync(Guid setId, IReadOnlyList<IncomingSheet> incoming, CancellationToken ct) => operation.KeepAsync(setId, "上传图纸", $"{incoming.Count} 张图纸已存入。", async work =>
    {
        DrawingRules.NothingSent.Require(incoming.Count > 0);
        work.Set.RequireOpen();
        List<DrawingSheet> sheets = await work.Db.Set<DrawingSheet>().Where(s => s.SetId == setId).ToListAsync(ct);
        List<Guid> current = [.. sheets.Select(s => s.CurrentId)];
        Dictionary<Guid, SheetVersion> versions = await work.Db.Set<SheetVersion>().AsNoTracking().Where(v => current.Contains(v.Id)).ToDictionaryAsync(v => v.Id, ct);
        HashSet<string> said = new(StringComparer.Ordinal);
        for (int i = 0; i < incoming.Count; i++)
        {
            try
            {
                string number = DrawingSheet.NumberOf(incoming[i].Number);
                DrawingRules.NumberTwice.Require(said.Add(number), nameof(DrawingSheet.Number));
                Keep(work, sheets.Find(s => s.Number == number), incoming[i], await FileAsync(incoming[i].UploadId, ct), versions);
            }
            catch (RuleBroken broken) when (broken.Field is not null)
            {
                throw new RuleBroken(broken.Rule, $"{broken.Field}-{i}", broken.Detail);
            }
        }
    }, ct);

    private void Keep(DrawingWork work, DrawingSheet? known, IncomingSheet incoming, DrawingFile file, Dictionary<Guid, SheetVersion> versions)
    {
        DrawingSheet sheet = known ?? DrawingSheet.Of(work.Set, incoming.Particulars, clock);
        if (known is null)
        {
            work.Db.Add(sheet);
        }
        else
        {
            DrawingRules.DisciplineDiffers.Require(
                incoming.Particulars.Discipline is not { } chosen || chosen == known.Discipline, nameof(DrawingSheet.Discipline), known.Discipline.Chinese());
            known.Correct(work.Set, incoming.Particulars with { Number = known.Number, Discipline = known.Discipline });
        }

        work.Db.Add(sheet.Take(work.Set, file, known is null ? null : versions.GetValueOrDefault(known.CurrentId), incoming.Note, me.PersonId, work.By, clock));
    }

    private async Task<DrawingFile> FileAsync(Guid uploadId, CancellationToken ct)
    {
        UploadProgress upload = await uploads.FindAsync(me.PersonId, uploadId, ct);
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        FileRules.Incomplete.Require(upload.Digest is not null);
        StoredBlob blob = await db.Set<StoredBlob>().AsNoTracking().SingleAsync(b => b.Digest == upload.Digest, ct);
        return new DrawingFile(blob.Digest, upload.FileName, blob.ContentType, blob.Length);
    }
}
