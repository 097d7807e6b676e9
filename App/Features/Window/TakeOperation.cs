using ApprovalOffice.App.Access;
using ApprovalOffice.App.Features.Stages;
using ApprovalOffice.App.Startup;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Window;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Options;

namespace ApprovalOffice.App.Features.Window;

/// <summary>
/// What the current clerk does to who has an application: lock, load, act, save. The application's own row is locked, as by every act on it, so
/// that of two clerks one has it and the other is told.
/// </summary>
public sealed class TakeOperation(
    IDbContextFactory<OfficeDbContext> contexts, CurrentPerson person, CaseScope cases, StageScope stages, OfficeReference reference, IChangeFeed feed, TimeProvider clock,
    IOptions<OfficeOptions> options)
{
    /// <summary>The kind of the signal that an application is in other hands.</summary>
    public const string Signal = "take";

    /// <summary>Runs one act.</summary>
    /// <param name="intakeId">The stage application, or the case by itself.</param>
    /// <param name="operation">What the trail calls it.</param>
    /// <param name="act">The act; it gives the sentence to say.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome> RunAsync(Guid intakeId, string operation, Func<TakeWork, string> act, CancellationToken ct) =>
        person.IsSignedIn && person.May(Permissions.AcceptCases)
            ? Attempt.RunAsync(() => ActAsync(intakeId, operation, act, ct))
            : Task.FromResult(Outcome.Forbidden());

    private async Task<Outcome> ActAsync(Guid intakeId, string operation, Func<TakeWork, string> act, CancellationToken ct)
    {
        await reference.WarmAsync(ct);
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(ct);
        if (await LockAsync(db, intakeId, ct) is not { } work)
        {
            return Outcome.NotFound();
        }

        string sentence = act(work);
        db.Describe(operation, work.Number);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        await feed.PublishAsync(new ChangeSignal(Signal, intakeId), CancellationToken.None);
        return Outcome.Ok(sentence);
    }

    private async Task<TakeWork?> LockAsync(OfficeDbContext db, Guid id, CancellationToken ct)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        TakeHolder me = new(person.PersonId, person.Name);
        TimeSpan life = options.Value.TakeLife;
        if (await db.Set<StageApplication>().Where(a => a.Id == id).ExecuteUpdateAsync(set => set.SetProperty(a => a.Version, a => a.Version), ct) > 0)
        {
            var stage = await (await stages.VisibleAsync(db, ct)).Where(a => a.Id == id && a.SubmittedAt != null)
                .Select(a => new { a.JointNumber, a.Subject.ProjectName, a.RegionCode }).FirstOrDefaultAsync(ct);
            return stage is null
                ? null
                : new TakeWork(
                    db, id, stage.JointNumber ?? "", stage.ProjectName, StageUrls.Intake(id), stage.RegionCode,
                    await db.Set<ApprovalCase>().AnyAsync(c => c.StageApplicationId == id && IntakeTakes.Waiting.Contains(c.State), ct), await OpenAsync(db, id, ct), me, now, life);
        }

        await db.Set<ApprovalCase>().Where(c => c.Id == id).ExecuteUpdateAsync(set => set.SetProperty(c => c.Version, c => c.Version), ct);
        var alone = await (await cases.VisibleAsync(db, ct)).Where(c => c.Id == id && c.Number != null && c.StageApplicationId == null)
            .Select(c => new { c.Number, c.Subject.ProjectName, c.Organ.RegionCode, c.State }).FirstOrDefaultAsync(ct);
        return alone is null
            ? null
            : new TakeWork(
                db, id, alone.Number!.Value.Value, alone.ProjectName, WindowUrls.Intake(id), alone.RegionCode, IntakeTakes.IsWaiting(alone.State),
                await OpenAsync(db, id, ct), me, now, life);
    }

    private static Task<WindowTake?> OpenAsync(OfficeDbContext db, Guid id, CancellationToken ct) =>
        db.Set<WindowTake>().FirstOrDefaultAsync(t => t.IntakeId == id && t.EndedAt == null, ct);
}
