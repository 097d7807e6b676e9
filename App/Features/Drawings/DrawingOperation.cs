using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Drawings;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalOffice.App.Features.Drawings;

/// <summary>Load → act → save of one set of drawings; everybody who has it open hears of the change.</summary>
public sealed class DrawingOperation(IDbContextFactory<OfficeDbContext> contexts, DrawingScope scope, CurrentPerson me, IChangeFeed feed, TimeProvider clock)
{
    /// <summary>What the owner does, who keeps it.</summary>
    /// <param name="setId">The set.</param>
    /// <param name="operation">What the trail calls it.</param>
    /// <param name="done">What the person reads when it is done.</param>
    /// <param name="act">The act.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome> KeepAsync(Guid setId, string operation, string done, Func<DrawingWork, Task> act, CancellationToken ct) =>
        RunAsync(setId, operation, done, (db, set) => scope.KeepsAsync(db, set, ct), act, ct);

    private Task<Outcome> RunAsync(Guid setId, string operation, string done, Func<OfficeDbContext, DrawingSet, Task<bool>> admits, Func<DrawingWork, Task> act, CancellationToken ct) => Attempt.RunAsync(async () =>
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(ct);
        db.Describe(operation);
        if (!await (await scope.VisibleAsync(db, ct)).AnyAsync(s => s.Id == setId, ct))
        {
            return Outcome.NotFound();
        }

        // One act of a set after the other: of two that come at once the second sees what the first has written.
        await db.Set<DrawingSet>().Where(s => s.Id == setId).ExecuteUpdateAsync(set => set.SetProperty(s => s.Version, s => s.Version), ct);
        DrawingSet found = await db.Set<DrawingSet>().SingleAsync(s => s.Id == setId, ct);
        if (!await admits(db, found))
        {
            return Outcome.Forbidden();
        }

        await act(new DrawingWork(db, found, clock.GetUtcNow().UtcDateTime, me.Name));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        await feed.PublishAsync(new ChangeSignal(DrawingScope.Signal, setId), CancellationToken.None);
        return Outcome.Ok(done);
    });
}
