using ApprovalOffice.App.Access;
using ApprovalOffice.App.Calendars;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalOffice.App.Features.Matters;

/// <summary>How a setting on which the clock of cases rests is changed: it and the open cases in one transaction, as a calendar is taken over.</summary>
public sealed class MatterSettingOperation(IDbContextFactory<OfficeDbContext> contexts, CurrentPerson person, OfficeReference reference, IChangeFeed feed)
{
    /// <summary>Changes it.</summary>
    /// <param name="name">What the trail calls it.</param>
    /// <param name="detail">Which one.</param>
    /// <param name="change">Changes the setting; false when somebody else has changed it since it was seen.</param>
    /// <param name="reckon">Recomputes the open cases.</param>
    /// <param name="ct">Cancels before the commit.</param>
    /// <returns>Which cases moved, in words.</returns>
    internal Task<Outcome<string>> RunAsync(
        string name, string? detail, Func<OfficeDbContext, Task<bool>> change, Func<OfficeDbContext, Task<Reckoning>> reckon, CancellationToken ct) =>
        !person.May(Permissions.KeepCatalogue)
            ? Task.FromResult(Outcome.Forbidden().As<string>())
            : Attempt.RunAsync(async () =>
            {
                await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
                db.Describe(name, detail);
                await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(ct);
                if (!await change(db))
                {
                    return Outcome.Conflict(null).As<string>();
                }

                await db.SaveChangesAsync(ct);
                Reckoning moved = await reckon(db);
                await transaction.CommitAsync(ct);
                reference.Forget();
                await feed.PublishAsync(new ChangeSignal(OfficeReference.Signal, Guid.Empty), CancellationToken.None);
                return Outcome.Ok<string>(moved.Words);
            });
}
