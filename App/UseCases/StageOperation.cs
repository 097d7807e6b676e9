using ApprovalOffice.App.Access;
using ApprovalOffice.Data.Applications;
using ApprovalOffice.Data.Applications.Storage;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Catalogue;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalOffice.App.UseCases;

/// <summary>
/// What the current person does to one stage application and its cases: lock, load, act, follow up, save, in one transaction; nothing
/// is half-done.
/// </summary>
public sealed class StageOperation(
    IDbContextFactory<OfficeDbContext> contexts, CurrentPerson person, StageScope scope, OfficeReference reference, CaseAftermath aftermath,
    IChangeFeed feed, TimeProvider clock, ILogger<StageOperation> log)
{
    /// <summary>The kind of the signal that a stage application has changed.</summary>
    public const string Signal = "stage";

    /// <summary>Runs one act.</summary>
    /// <param name="target">The stage application as the person saw it.</param>
    /// <param name="permissions">Any one of these is needed.</param>
    /// <param name="operation">What the trail calls it.</param>
    /// <param name="body">The act.</param>
    /// <param name="ct">Cancels before the commit.</param>
    /// <param name="extent">What the act needs of the stage application.</param>
    /// <returns>The new version of the stage application.</returns>
    public async Task<Outcome<int>> RunAsync(
        StageTarget target, IReadOnlyList<string> permissions, string operation, Func<StageWork, Task> body, CancellationToken ct, StageExtent extent = StageExtent.Whole)
    {
        try
        {
            return await ActAsync(target, permissions, operation, body, extent, ct);
        }
        catch (Exception fault) when (StorageRules.Behind(fault) is { } rule)
        {
            log.LogError(fault, "{Operation} refused by {Rule}", operation, rule.Code);
            return Outcome.Refused(rule).As<int>();
        }
    }

    private async Task<Outcome<int>> ActAsync(
        StageTarget target, IReadOnlyList<string> permissions, string operation, Func<StageWork, Task> body, StageExtent extent, CancellationToken ct)
    {
        if (!person.IsSignedIn || !permissions.Any(person.May))
        {
            return Outcome.Forbidden().As<int>();
        }

        await reference.WarmAsync(ct);
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(ct);
        Guid id = target.StageId;
        int locked = await db.Set<StageApplication>().Where(a => a.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.Version, a => a.Version), ct);
        if (target.SeenCases is not null)
        {
            // Locked before they are compared, so that they stay as they are.
            await db.Set<ApprovalCase>().Where(c => c.StageApplicationId == id).ExecuteUpdateAsync(set => set.SetProperty(c => c.Version, c => c.Version), ct);
        }

        var found = locked == 0 ? null : await (await scope.VisibleAsync(db, ct)).Where(a => a.Id == id)
            .Select(a => new { Stage = a, Cases = db.Set<ApprovalCase>().Where(c => c.StageApplicationId == a.Id && c.Number != null).Sum(c => c.Version) })
            .FirstOrDefaultAsync(ct);
        if (found is null)
        {
            return Outcome.NotFound().As<int>();
        }

        StageApplication stage = found.Stage;
        if (stage.Version != target.SeenVersion)
        {
            return Outcome.Conflict(await LastChange.OfAsync(db, nameof(StageApplication), id, ct)).As<int>();
        }

        if (target.SeenCases is { } seen && seen != found.Cases)
        {
            List<Guid> changed = await db.Set<ApprovalCase>().Where(c => c.StageApplicationId == id && c.Number != null).Select(c => c.Id).ToListAsync(ct);
            return Outcome.Conflict(await LastChange.OfAsync(db, nameof(ApprovalCase), changed, ct)).As<int>();
        }

        if (extent == StageExtent.Whole)
        {
            await StageStore.Whole(db).Where(a => a.Id == id).LoadAsync(ct);
        }

        db.Describe(operation, stage.JointNumber);
        CatalogueSet catalogue = await reference.CatalogueAsync(stage.CatalogueVersionId, ct);
        StageWork work = new(db, stage, await ByAsync(stage, ct), catalogue, reference) { IsRehearsal = target.Rehearsal is not null };
        try
        {
            await body(work);
            await aftermath.FollowAsync(work, ct);
            if (target.Rehearsal is { } rehearsal)
            {
                rehearsal.Keep(db.ChangeTracker.Entries<OfficialDocument>().Where(e => e.State == EntityState.Added).Select(e => e.Entity));
                return Outcome.Ok(target.SeenVersion);
            }

            await db.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
        }
        catch (RuleBroken broken)
        {
            log.LogInformation("{Operation} refused by {Rule} on stage application {JointNumber}", operation, broken.Rule.Code, stage.JointNumber ?? "草稿");
            return Outcome.Refused(broken).As<int>();
        }

        log.LogInformation("{Operation} done on stage application {JointNumber}, {Cases} cases touched", operation, stage.JointNumber ?? "草稿", work.Cases.Count);
        await feed.PublishAsync(new ChangeSignal(Signal, stage.Id), CancellationToken.None);
        foreach ((CaseWork touched, _) in work.Cases)
        {
            await feed.PublishAsync(new ChangeSignal(CaseTransaction.Signal, touched.Case.Id), CancellationToken.None);
        }

        return Outcome.Ok(stage.Version);
    }

    private async Task<Act> ByAsync(StageApplication stage, CancellationToken ct)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        OrganDirectory organs = await reference.OrgansAsync(ct);
        string section = organs.All.SelectMany(o => o.Sections).FirstOrDefault(s => s.Id == person.SectionId)?.Name ?? "";
        string organ = person.OrganName.Length > 0 ? person.OrganName : stage.Subject.ApplicantName;
        return new Act(now, now, scope.Capacities(), person.PersonId, person.Name, organ, section);
    }
}
