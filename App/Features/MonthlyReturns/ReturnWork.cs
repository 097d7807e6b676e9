using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.MonthlyReturns;
using ApprovalOffice.Data.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalOffice.App.Features.MonthlyReturns;

/// <summary>Runs an act on a return in one transaction that holds its row: nobody types into what is being handed in, nobody approves what is being typed into.</summary>
public sealed class ReturnWork(IDbContextFactory<OfficeDbContext> contexts, ReturnScope scope)
{
    /// <summary>Runs it; saved when it ends well.</summary>
    internal Task<Outcome<T>> RunAsync<T>(Guid id, string operation, Func<OfficeDbContext, MonthlyReturn, Task<Outcome<T>>> act, CancellationToken ct) => Attempt.RunAsync(async () =>
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(ct);
        await db.Set<MonthlyReturn>().Where(r => r.Id == id && r.State != ReturnState.Locked).ExecuteUpdateAsync(set => set.SetProperty(r => r.Version, r => r.Version), ct);
        if (await db.Set<MonthlyReturn>().FirstOrDefaultAsync(r => r.Id == id, ct) is not { } found || !await scope.SeesAsync(found.RegionCode, ct))
        {
            return Outcome.NotFound().As<T>();
        }

        Outcome<T> outcome = await act(db, found);
        if (outcome.IsOk)
        {
            db.Describe(operation);
            await db.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
        }

        return outcome;
    });
}
