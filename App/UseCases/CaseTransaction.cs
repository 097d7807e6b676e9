using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Cases.Results;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalOffice.App.UseCases;

/// <summary>
/// Lock → load → act → save of one case, whoever acts. The case is locked before it is read, so that of two acts at once one wins and
/// the other sees what the first has done; nothing is half-done.
/// </summary>
public sealed class CaseTransaction(
    IDbContextFactory<OfficeDbContext> contexts,
    OfficeReference reference,
    CaseAftermath aftermath,
    IChangeFeed feed,
    ILogger<CaseTransaction> log)
{
    /// <summary>The kind of the signal that a case has changed.</summary>
    public const string Signal = "case";

    /// <summary>Runs one act on one case.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="operation">What the trail calls it.</param>
    /// <param name="admit">Decides, on the loaded case, who acts; or gives the outcome that turns them away.</param>
    /// <param name="body">The act.</param>
    /// <param name="ct">Cancels before the commit.</param>
    /// <param name="rehearsal">Takes the papers when nothing is to be kept; null when the act is meant.</param>
    /// <returns>The new version of the case.</returns>
    public async Task<Outcome<int>> RunAsync(
        Guid caseId, string operation, Func<OfficeDbContext, ApprovalCase, Task<Admission>> admit, Func<CaseWork, Task> body, CancellationToken ct,
        Rehearsal? rehearsal = null)
    {
        try
        {
            return await ActAsync(caseId, operation, admit, body, rehearsal, ct);
        }
        catch (Exception fault) when (StorageRules.Behind(fault) is { } rule)
        {
            log.LogError(fault, "{Operation} refused by {Rule}", operation, rule.Code);
            return Outcome.Refused(rule).As<int>();
        }
    }

    private async Task<Outcome<int>> ActAsync(
        Guid caseId, string operation, Func<OfficeDbContext, ApprovalCase, Task<Admission>> admit, Func<CaseWork, Task> body, Rehearsal? rehearsal,
        CancellationToken ct)
    {
        // Read before the transaction takes a connection: after a restart a hundred acts would each wait for a second one.
        await reference.WarmAsync(ct);
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(ct);
        IReadOnlySet<CaseState> states = CaseStates.BeforeAcceptance;
        bool isAtIntake = await LockAsync(db.Set<ApprovalCase>().Where(c => states.Contains(c.State)), caseId, ct);
        if (!isAtIntake && !await LockAsync(db.Set<ApprovalCase>(), caseId, ct))
        {
            return Outcome.NotFound().As<int>();
        }

        ApprovalCase subject = await (isAtIntake ? CaseStore.AtIntake(db) : CaseStore.Whole(db)).SingleAsync(c => c.Id == caseId, ct);
        Admission admission = await admit(db, subject);
        if (admission.Act is not { } act)
        {
            return admission.TurnedAway!.As<int>();
        }

        db.Describe(operation, subject.Number?.Value);
        CaseWork work = new(
            db, subject, act, await reference.CalendarAsync(subject.Organ.RegionCode, ct), await reference.CatalogueAsync(subject.Matter.CatalogueVersionId, ct),
            await reference.OrganAsync(subject.Organ.OrganId, ct))
        {
            IsRehearsal = rehearsal is not null,
        };
        try
        {
            int before = subject.Events.Count;
            int caseSeen = subject.Version;
            await body(work);
            await aftermath.FollowAsync(work, before, ct);
            if (rehearsal is not null)
            {
                rehearsal.Keep(db.ChangeTracker.Entries<OfficialDocument>().Where(e => e.State == EntityState.Added).Select(e => e.Entity));
                return Outcome.Ok(caseSeen);
            }

            await db.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
        }
        catch (RuleBroken broken)
        {
            log.LogInformation("{Operation} refused by {Rule} on {CaseNumber}", operation, broken.Rule.Code, subject.Number?.Value ?? "草稿");
            return Outcome.Refused(broken).As<int>();
        }

        log.LogInformation("{Operation} done on {CaseNumber}, now {State}", operation, subject.Number?.Value ?? "草稿", subject.State);
        await feed.PublishAsync(new ChangeSignal(Signal, subject.Id), CancellationToken.None);
        return Outcome.Ok(subject.Version);
    }

    // Locked among those it is looked for: who waited for another's act finds the case where that act has left it.
    private static async Task<bool> LockAsync(IQueryable<ApprovalCase> cases, Guid caseId, CancellationToken ct) =>
        await cases.Where(c => c.Id == caseId).ExecuteUpdateAsync(set => set.SetProperty(c => c.Version, c => c.Version), ct) > 0;
}
