using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.SavedViews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalOffice.App.Features.Cases.Views;

/// <summary>
/// What the acts on views have in common: the person's own views and habit, their row held so that two tabs come one after the other, and
/// a line in the trail with the change.
/// </summary>
public sealed class ViewWork(IDbContextFactory<OfficeDbContext> contexts, CurrentPerson person)
{
    /// <summary>Acts on what the person has.</summary>
    internal async Task<Outcome> RunAsync(string operation, Func<OfficeDbContext, List<SavedView>, Task<Outcome>> act, CancellationToken ct)
    {
        if (!person.IsSignedIn || !person.May(Permissions.ReadCases))
        {
            return Outcome.Forbidden();
        }

        return await Attempt.RunAsync(async () =>
        {
            await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
            await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(ct);
            Guid me = person.PersonId;
            await db.Set<Person>().Where(p => p.Id == me).ExecuteUpdateAsync(set => set.SetProperty(p => p.Version, p => p.Version), ct);
            Outcome outcome = await act(db, await db.Set<SavedView>().Where(v => v.OwnerId == me).ToListAsync(ct));
            if (outcome.IsOk)
            {
                db.Describe(operation);
                await db.SaveChangesAsync(ct);
                await transaction.CommitAsync(ct);
            }

            return outcome;
        });
    }

    /// <summary>Acts on one view of the person's own, as seen.</summary>
    internal Task<Outcome> OnOwnAsync(Guid id, int seenVersion, string operation, Func<OfficeDbContext, SavedView, List<SavedView>, Outcome> act, CancellationToken ct) =>
        RunAsync(
            operation,
            (db, known) =>
            {
                if (known.Find(v => v.Id == id) is not { } view)
                {
                    return Task.FromResult(Outcome.NotFound("没有找到这个视图，可能已经删除。"));
                }

                db.Entry(view).Property(v => v.Version).OriginalValue = seenVersion;
                return Task.FromResult(act(db, view, known));
            },
            ct);

    /// <summary>The person's habit, made when there is none.</summary>
    internal async Task<ListHabit> HabitAsync(OfficeDbContext db, CancellationToken ct)
    {
        Guid me = person.PersonId;
        if (await db.Set<ListHabit>().FirstOrDefaultAsync(h => h.PersonId == me, ct) is { } known)
        {
            return known;
        }

        ListHabit habit = ListHabit.Of(me);
        db.Add(habit);
        return habit;
    }
}
