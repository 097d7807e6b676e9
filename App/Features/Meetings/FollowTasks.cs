using ApprovalOffice.App.Access;
using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Clock;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Organs;
using ApprovalOffice.Data.Persistence;
using ApprovalOffice.Data.Records;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>议定事项: set by the convener, closed by the organ that did them or by the convener.</summary>
public sealed class FollowTasks(IDbContextFactory<OfficeDbContext> contexts, MeetingOperation operation, OfficeReference reference, CurrentPerson me, MeetingScope scope, SentFiles files, TimeProvider clock)
{
    /// <summary>Sets a task.</summary>
    public Task<Outcome> SetAsync(Guid id, Guid itemId, Guid? organId, string person, string text, DateOnly? dueOn, CancellationToken ct) =>
        operation.LeadAsync(id, null, "登记议定事项", "议定事项已登记。", async work =>
        {
            AgendaItem? item = await work.Db.Set<AgendaItem>().FirstOrDefaultAsync(i => i.Id == itemId && i.MeetingId == id, ct);
            MeetingRules.TaskIncomplete.Require(item is not null, nameof(MeetingTask.ItemId), "请选择议题");
            Organ? organ = (await reference.OrgansAsync(ct)).All.FirstOrDefault(o => o.Id == organId);
            work.Db.Add(MeetingTask.Set(work.Meeting, item, await WriteMinutes.MinutesAsync(work, ct), organ, person, text, dueOn, clock));
        }, ct);

    /// <summary>Strikes a task before the minutes are issued.</summary>
    public Task<Outcome> StrikeAsync(Guid id, Guid taskId, CancellationToken ct) => operation.LeadAsync(id, null, "删去议定事项", "议定事项已删去。", async work =>
    {
        (await WriteMinutes.MinutesAsync(work, ct)).RequireOpen();
        work.Db.RemoveRange(await work.Db.Set<MeetingTask>().Where(t => t.Id == taskId && t.MeetingId == id).ToListAsync(ct));
    }, ct);

    /// <summary>Closes a task with what came of it.</summary>
    public async Task<Outcome> CloseAsync(Guid taskId, int seen, string evidence, IReadOnlyList<Guid> uploads, CancellationToken ct)
    {
        Guid meeting;
        await using (OfficeDbContext db = await contexts.CreateDbContextAsync(ct))
        {
            meeting = await db.Set<MeetingTask>().Where(t => t.Id == taskId).Select(t => t.MeetingId).FirstOrDefaultAsync(ct);
        }

        IReadOnlyList<AttachedFile> attached = await files.TakeAsync(uploads, ct);
        return await operation.TakePartAsync(meeting, "销号议定事项", "议定事项已销号。", async work =>
        {
            MeetingTask task = await work.Db.Set<MeetingTask>().SingleAsync(t => t.Id == taskId, ct);
            bool isOwner = task.OrganId == me.OrganId && (me.May(Permissions.ReviewCases) || me.May(Permissions.DecideCases) || me.May(Permissions.CoordinateCases));
            MeetingRules.NotOnesTask.Require(isOwner || scope.Leads(work.Meeting));
            MeetingOperation.Saw(work, task, seen);
            task.Close(evidence, work.By, clock.Today(), attached);
        }, ct);
    }
}
