using ApprovalOffice.Data.Joint;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.UseCases;

/// <summary>The merged opinion sheets of a stage application that the person sees.</summary>
public sealed class StageSheets(PageReads reads, StageScope scope)
{
    /// <summary>All of them, the latest first, with the number of their points.</summary>
    public async Task<IReadOnlyList<(OpinionSheet Sheet, int Points)>> OfAsync(Guid stageId, CancellationToken ct)
    {
        await using ReadSnapshot moment = await reads.OpenAsync(ct);
        if (!await (await scope.WithFilesAsync(moment.Db, ct)).AnyAsync(a => a.Id == stageId, ct))
        {
            return [];
        }

        var found = await moment.Db.Set<OpinionSheet>().AsNoTracking().Where(s => s.StageApplicationId == stageId).OrderByDescending(s => s.Round)
            .Select(s => new { Sheet = s, Count = s.Points.Count }).ToListAsync(ct);
        return [.. found.Select(x => (x.Sheet, x.Count))];
    }
}
