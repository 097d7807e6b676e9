using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>Load → act → save of one meeting; everybody who has it open hears of the change.</summary>
public sealed class MeetingOperation(IDbContextFactory<OfficeDbContext> contexts, MeetingScope scope, IChangeFeed feed, TimeProvider clock)
{
    /// <summary>What the organ that convenes it does.</summary>
    /// <param name="meetingId">The meeting.</param>
    /// <param name="seenVersion">The version the person saw.</param>
    /// <param name="operation">What the trail calls it.</param>
    /// <param name="done">What the person reads when it is done.</param>
    /// <param name="act">The act.</param>
    /// <param name="ct">Cancels before the commit.</param>
    public Task<Outcome> LeadAsync(Guid meetingId, int seenVersion, string operation, string done, Func<MeetingWork, Task> act, CancellationToken ct) => scope.MayConvene
        ? RunAsync(meetingId, seenVersion, operation, done, scope.Leads, act, ct)
        : Task.FromResult(Outcome.Forbidden());

    /// <summary>What somebody does who is called to it.</summary>
    public Task<Outcome> TakePartAsync(Guid meetingId, string operation, string done, Func<MeetingWork, Task> act, CancellationToken ct) =>
        RunAsync(meetingId, null, operation, done, _ => true, act, ct);

    private Task<Outcome> RunAsync(Guid meetingId, int? seenVersion, string operation, string done, Func<JointReviewMeeting, bool> admits, Func<MeetingWork, Task> act, CancellationToken ct) => Attempt.RunAsync(async () =>
    {
        await using OfficeDbContext db = await contexts.CreateDbContextAsync(ct);
        await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(ct);
        db.Describe(operation);
        if (!await (await scope.VisibleAsync(db, ct)).AnyAsync(m => m.Id == meetingId, ct))
        {
            return Outcome.NotFound();
        }

        JointReviewMeeting meeting = await db.Set<JointReviewMeeting>().SingleAsync(m => m.Id == meetingId, ct);
        if (seenVersion is { } seen && meeting.Version != seen)
        {
            return Outcome.Conflict(await LastChange.OfAsync(db, nameof(JointReviewMeeting), meetingId, ct));
        }

        if (!admits(meeting))
        {
            return Outcome.Forbidden();
        }

        await act(new MeetingWork(db, meeting, clock.GetUtcNow().UtcDateTime));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        await feed.PublishAsync(new ChangeSignal(MeetingScope.Signal, meetingId), CancellationToken.None);
        return Outcome.Ok(done);
    });
}
