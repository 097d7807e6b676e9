using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalOffice.App.Features.People;

/// <summary>What the security administrator does to one person: permission, that it is somebody else, and the version seen are checked, then the act runs.</summary>
public sealed class PersonOperation(
    IDbContextFactory<OfficeDbContext> contexts, CurrentPerson me, OfficeReference reference, IChangeFeed feed, TimeProvider clock)
{
    /// <summary>The kind of the signal that a person, a role or an account has changed.</summary>
    public const string Signal = "person";

    /// <summary>Runs one act.</summary>
    /// <param name="personId">The person.</param>
    /// <param name="seenVersion">The version on the screen; null for what no other change can disturb.</param>
    /// <param name="operation">What the trail calls it.</param>
    /// <param name="body">The act.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public async Task<Outcome> RunAsync(Guid personId, int? seenVersion, string operation, Func<PersonWork, Task> body, CancellationToken ct)
    {
        if (!me.May(Permissions.KeepAccounts))
        {
            return Outcome.Forbidden();
        }

        return await Attempt.RunAsync(
            async () =>
            {
                AccountRules.Oneself.Require(personId != me.PersonId);
                await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
                await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(ct);
                if (await db.Set<Person>().FirstOrDefaultAsync(p => p.Id == personId, ct) is not { } person)
                {
                    return Outcome.NotFound("没有这个人员。");
                }

                if (seenVersion is { } seen)
                {
                    db.Entry(person).Property(p => p.Version).OriginalValue = seen;
                }

                db.Describe(operation);
                Data.People.Account? account = await db.Users.FirstOrDefaultAsync(a => a.PersonId == personId, ct);
                await body(new PersonWork(db, person, account, await reference.OrgansAsync(ct), clock.Today()));
                await db.SaveChangesAsync(ct);
                await transaction.CommitAsync(ct);
                await feed.PublishAsync(new ChangeSignal(Signal, personId), CancellationToken.None);
                return Outcome.Ok();
            },
            () => WhoWasFirstAsync(personId, ct));
    }

    private async Task<Conflict?> WhoWasFirstAsync(Guid personId, CancellationToken ct)
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        Guid[] parts =
        [
            personId,
            .. await db.Set<RoleAssignment>().Where(a => a.PersonId == personId).Select(a => a.Id).ToListAsync(ct),
            .. await db.Users.Where(a => a.PersonId == personId).Select(a => a.Id).ToListAsync(ct),
        ];
        string[] ids = [.. parts.Select(part => part.ToString())];
        string[] types = [nameof(Person), nameof(RoleAssignment), nameof(Data.People.Account)];
        AuditRecord? last = await db.Set<AuditRecord>().AsNoTracking()
            .Where(r => types.Contains(r.EntityType) && ids.Contains(r.EntityId))
            .OrderByDescending(r => r.Id).FirstOrDefaultAsync(ct);
        return last is null ? null : new Conflict(last.ActorName, $"办理了“{last.Operation}”", last.OccurredAt);
    }
}
