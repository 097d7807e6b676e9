using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>Load → act → save of one meeting; everybody who has it open hears of the change.</summary>
public sealed class MeetingOperation(IDbContextFactory<OfficeDbContext> contexts, MeetingScope scope, CurrentPerson me, IChangeFeed feed, TimeProvider clock)
{
    /// <summary>What the organ that convenes it does.</summary>
    /// <param name="meetingId">The meeting.</param>
    /// <param name="seenVersion">The version the person saw; null where the act rests on a row of its own.</param>
    /// <param name="operation">What the trail calls it.</param>
    /// <param name="done">What the person reads when it is done.</param>
    /// <param name="act">The act.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome> LeadAsync(Guid meetingId, int? seenVersion, string operation, string done, Func<MeetingWork, Task> act, CancellationToken ct) => scope.MayConvene
        ? RunAsync(meetingId, seenVersion, operation, done, scope.Leads, act, ct)
        : Task.FromResult(Outcome.Forbidden());

    /// <summary>What somebody does who is called to it.</summary>
    public Task<Outcome> TakePartAsync(Guid meetingId, string operation, string done, Func<MeetingWork, Task> act, CancellationToken ct) =>
        RunAsync(meetingId, null, operation, done, _ => true, act, ct);

    /// <summary>What the organ that convenes it does to an item.</summary>
    public Task<Outcome> LeadItemAsync(Guid meetingId, Guid itemId, int seenItem, string operation, string done, Func<MeetingWork, AgendaItem, Task> act, CancellationToken ct) => scope.MayConvene
        ? RunAsync(meetingId, null, operation, done, scope.Leads, work => OnItemAsync(work, itemId, seenItem, act, ct), ct)
        : Task.FromResult(Outcome.Forbidden());

    /// <summary>What somebody who sees the meeting does to an item.</summary>
    public Task<Outcome> ItemAsync(Guid meetingId, Guid itemId, int seenItem, string operation, string done, Func<MeetingWork, AgendaItem, Task> act, CancellationToken ct) =>
        RunAsync(meetingId, null, operation, done, _ => true, work => OnItemAsync(work, itemId, seenItem, act, ct), ct);

    /// <summary>What those write down who sit there for the organ that convenes it.</summary>
    public Task<Outcome> RecordAsync(Guid meetingId, Guid itemId, string operation, string done, Func<MeetingWork, AgendaItem, Task> act, CancellationToken ct) =>
        RunAsync(meetingId, null, operation, done, scope.Records, work => OnItemAsync(work, itemId, null, act, ct), ct);

    /// <summary>What is saved of the row is saved upon the version that the person saw; else the whole act is a conflict.</summary>
    internal static void Saw<T>(MeetingWork work, T row, int seen)
        where T : class => work.Db.Entry(row).Property<int>("Version").OriginalValue = seen;

    private static async Task OnItemAsync(MeetingWork work, Guid itemId, int? seen, Func<MeetingWork, AgendaItem, Task> act, CancellationToken ct)
    {
        AgendaItem? item = await work.Db.Set<AgendaItem>().FirstOrDefaultAsync(i => i.Id == itemId && i.MeetingId == work.Meeting.Id, ct);
        MeetingRules.NoSuchRow.Require(item is not null);
        if (seen is { } version)
        {
            Saw(work, item, version);
        }

        await act(work, item);
    }

    private Task<Outcome> RunAsync(Guid meetingId, int? seenVersion, string operation, string done, Func<JointReviewMeeting, bool> admits, Func<MeetingWork, Task> act, CancellationToken ct) => Attempt.RunAsync(async () =>
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(ct);
        db.Describe(operation);
        if (!await (await scope.VisibleAsync(db, ct)).AnyAsync(m => m.Id == meetingId, ct))
        {
            return Outcome.NotFound();
        }

        // One act of a meeting after the other: of two that come at once the second sees what the first has written.
        await db.Set<JointReviewMeeting>().Where(m => m.Id == meetingId).ExecuteUpdateAsync(set => set.SetProperty(m => m.Version, m => m.Version), ct);
        JointReviewMeeting meeting = await db.Set<JointReviewMeeting>().SingleAsync(m => m.Id == meetingId, ct);
        if (seenVersion is { } seen && meeting.Version != seen)
        {
            return Outcome.Conflict(await LastChange.OfAsync(db, nameof(JointReviewMeeting), meetingId, ct));
        }

        if (!admits(meeting))
        {
            return Outcome.Forbidden();
        }

        MeetingWork work = new(db, meeting, clock.GetUtcNow().UtcDateTime, me.Name);
        await act(work);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        await feed.PublishAsync(new ChangeSignal(MeetingScope.Signal, meetingId), CancellationToken.None);
        foreach (Guid touched in work.Touched)
        {
            await feed.PublishAsync(new ChangeSignal(CaseTransaction.Signal, touched), CancellationToken.None);
        }

        return Outcome.Ok(done);
    });
}
