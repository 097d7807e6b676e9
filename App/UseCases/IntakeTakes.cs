using ApprovalOffice.App.Features.Cases;
using ApprovalOffice.App.Features.Stages;
using ApprovalOffice.App.Startup;
using ApprovalOffice.Data.Cases;
using ApprovalOffice.Data.Cases.Flow;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Values;
using ApprovalOffice.Data.Window;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ApprovalOffice.App.UseCases;

/// <summary>
/// What the acts of an intake do to its 取件, in their own transaction: whoever works on what nobody has taken has taken it, and what leaves the
/// window is in nobody's hands. An act is never refused because a colleague has the application: the law's days do not wait for the desk's order.
/// </summary>
/// <remarks>
/// The row of the intake itself (stage application, or case by itself) is locked by whoever acts on it, so no two takes of it begin at once. What is done to
/// one case of a stage application at that case's own page holds only the case; it neither begins nor prolongs a take.
/// </remarks>
public sealed class IntakeTakes(Outbox outbox, IOptions<OfficeOptions> options)
{
    /// <summary>The states in which an application waits for the window.</summary>
    internal static readonly CaseState[] Waiting = [CaseState.Submitted, CaseState.Received];

    /// <summary>Whether an application in this state waits for the window.</summary>
    public static bool IsWaiting(CaseState state) => Waiting.Contains(state);

    /// <summary>The one who acts on a case by itself holds it, if nobody else does.</summary>
    public Task HoldAsync(CaseWork work, CancellationToken ct) =>
        work.Case.StageApplicationId is null && IsWaiting(work.Case.State) && !work.IsRehearsal
            ? HoldAsync(work.Db, work.Case.Id, work.Case.Organ.RegionCode, work.Act, ct)
            : Task.CompletedTask;

    /// <summary>The one who acts on a stage application of which something waits holds it, if nobody else does.</summary>
    public Task HoldAsync(StageWork work, CancellationToken ct) =>
        work.Cases.Any(c => IsWaiting(c.Work.Case.State)) && !work.IsRehearsal
            ? HoldAsync(work.Db, work.Stage.Id, work.Stage.RegionCode, work.Act, ct)
            : Task.CompletedTask;

    /// <summary>Ends the take of a case that has left the window; that of its stage application when nothing else of it waits.</summary>
    public async Task FollowAsync(CaseWork work, int eventsBefore, CancellationToken ct)
    {
        if (!HasLeft(work, eventsBefore) || work.IsRehearsal)
        {
            return;
        }

        Guid caseId = work.Case.Id;
        if (work.Case.StageApplicationId is { } stage)
        {
            // Two cases of one stage application may leave at once: the later of the two, having waited here, sees that the other is gone.
            int open = await work.Db.Set<WindowTake>().Where(t => t.IntakeId == stage && t.EndedAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(t => t.Version, t => t.Version), ct);
            if (open == 0 || await work.Db.Set<ApprovalCase>().AnyAsync(c => c.StageApplicationId == stage && c.Id != caseId && Waiting.Contains(c.State), ct))
            {
                return;
            }
        }

        await FinishAsync(work.Db, work.Case.StageApplicationId ?? caseId, work.Case.Number?.Value, CaseUrls.Case(caseId), work.Act, ct);
    }

    /// <summary>Ends the take of a stage application of which nothing waits any more.</summary>
    public Task FollowAsync(StageWork work, CancellationToken ct) =>
        !work.IsRehearsal && work.Cases.Any(c => HasLeft(c.Work, c.EventsBefore)) && !work.Cases.Any(c => IsWaiting(c.Work.Case.State))
            ? FinishAsync(work.Db, work.Stage.Id, work.Stage.JointNumber, StageUrls.Intake(work.Stage.Id), work.Act, ct)
            : Task.CompletedTask;

    private static bool HasLeft(CaseWork work, int eventsBefore) =>
        !IsWaiting(work.Case.State) && work.Case.Events.Skip(eventsBefore).Any(e => IsWaiting(e.FromState));

    // Of an act that has already looked for it the take is at hand, with what the act did to it.
    private static async Task<WindowTake?> OpenAsync(OfficeDbContext db, Guid intakeId, CancellationToken ct) =>
        db.ChangeTracker.Entries<WindowTake>().Select(e => e.Entity).FirstOrDefault(t => t.IntakeId == intakeId && t.EndedAt is null)
        ?? await db.Set<WindowTake>().FirstOrDefaultAsync(t => t.IntakeId == intakeId && t.EndedAt == null, ct);

    private async Task HoldAsync(OfficeDbContext db, Guid intakeId, RegionCode region, Act act, CancellationToken ct)
    {
        if (act.PersonId is not { } person)
        {
            return;
        }

        TakeHolder holder = new(person, act.PersonName);
        TimeSpan life = options.Value.TakeLife;
        if (await OpenAsync(db, intakeId, ct) is not { } take)
        {
            db.Add(WindowTake.Take(intakeId, region, holder, act.RecordedAt, life));
        }
        else if (!take.IsHeldAt(act.RecordedAt) || (take.ClerkId == person && take.IsHalfOver(act.RecordedAt, life)))
        {
            take.TakeAgain(holder, act.RecordedAt, life);
        }
    }

    private async Task FinishAsync(OfficeDbContext db, Guid intakeId, string? number, string address, Act act, CancellationToken ct)
    {
        if (await OpenAsync(db, intakeId, ct) is not { } take)
        {
            return;
        }

        bool held = take.IsHeldAt(act.RecordedAt);
        take.Finish(act.RecordedAt);
        if (held && act.As.HasFlag(CaseActor.WindowClerk) && act.PersonId is { } person && person != take.ClerkId)
        {
            outbox.Notify(db, $"take-finished:{take.Id:N}", take.ClerkId, new NoticeContent(
                "您手上的申请已由同事办理", $"{number}已由{act.PersonName}办理，不再需要您办理。", address));
        }
    }
}
