using ApprovalOffice.App.Access;
using ApprovalOffice.App.Startup;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.People;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using ApprovalOffice.Data.Window;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Options;

namespace ApprovalOffice.App.Features.Window;

/// <summary>交接 at the end of a shift: what the clerk has in hand goes to a colleague at the same window, all of it or what is chosen, with a note.</summary>
public sealed class HandOverTakes(
    IDbContextFactory<OfficeDbContext> contexts, CurrentPerson person, Data.Records.Outbox outbox, IChangeFeed feed, TimeProvider clock, IOptions<OfficeOptions> options)
{
    /// <summary>Hands them over, all or none.</summary>
    /// <param name="chosen">The takes; null for all that the clerk has.</param>
    /// <param name="colleagueId">The colleague.</param>
    /// <param name="note">What the colleague should know; may be empty.</param>
    /// <param name="ct">Cancels before the commit.</param>
    /// <returns>TAKE-003 when one of the chosen is no longer in the clerk's hands, TAKE-004 for the colleague, TAKE-005 when there is nothing.</returns>
    public Task<Outcome> RunAsync(IReadOnlyCollection<Guid>? chosen, string colleagueId, string? note, CancellationToken ct) =>
        person.IsSignedIn && person.May(Permissions.AcceptCases)
            ? Attempt.RunAsync(() => HandOverAsync(chosen, colleagueId, note, ct))
            : Task.FromResult(Outcome.Forbidden());

    private async Task<Outcome> HandOverAsync(IReadOnlyCollection<Guid>? chosen, string colleagueId, string? note, CancellationToken ct)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        Guid me = person.PersonId;
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(ct);

        // Held first: a colleague who takes one over, or an act that ends one, comes before or after.
        await db.Set<WindowTake>().Where(t => t.ClerkId == me && t.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(t => t.Version, t => t.Version), ct);
        Person? colleague = Guid.TryParse(colleagueId, out Guid id) ? await WindowColleagues.FindAsync(db, person, clock, id, ct) : null;
        WindowTakeRules.SameWindow.Require(colleague is not null, "ColleagueId");
        List<WindowTake> mine = await db.Set<WindowTake>().Where(t => t.ClerkId == me && t.EndedAt == null && t.LapsesAt > now).OrderBy(t => t.TakenAt).ToListAsync(ct);
        List<WindowTake> given = chosen is null ? mine : mine.FindAll(t => chosen.Contains(t.Id));
        WindowTakeRules.NotHeld.Require(chosen is null || given.Count == chosen.Count, detail: "所选申请中有的已经办完、放回或者由同事接手，请按现在的列表重新选择");
        WindowTakeRules.NothingChosen.Require(given.Count > 0, detail: chosen is null ? null : "请至少选择一件");

        given.ForEach(t => t.HandOver(new TakeHolder(me, person.Name), new TakeHolder(colleague.Id, colleague.Name), note, now, options.Value.TakeLife));
        db.Describe("交接");
        string said = given[0].HandOverNote is { } words ? $"交接说明：{words}" : "对方没有写交接说明。";
        outbox.Notify(db, $"take-given:{given[0].Id:N}:{given[0].Version}", colleague.Id, new NoticeContent(
            $"{person.Name}向您交接 {given.Count} 件窗口申请", said, WindowUrls.Mine));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        foreach (WindowTake take in given)
        {
            await feed.PublishAsync(new ChangeSignal(TakeOperation.Signal, take.IntakeId), CancellationToken.None);
        }

        return Outcome.Ok($"已将 {given.Count} 件交接给{colleague.Name}，系统已通知对方。");
    }
}
