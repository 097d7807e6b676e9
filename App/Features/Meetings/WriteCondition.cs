using ApprovalOffice.App.UseCases;
using ApprovalOffice.Data.Meetings;
using ApprovalOffice.Data.Rules;
using Microsoft.EntityFrameworkCore;

namespace ApprovalOffice.App.Features.Meetings;

/// <summary>记录条件: by whoever sits there for the organ that convenes; a row each, and each row by its own version.</summary>
public sealed class WriteCondition(MeetingOperation operation, TimeProvider clock)
{
    /// <summary>Writes a new one.</summary>
    public Task<Outcome> AddAsync(Guid id, Guid itemId, ConditionParticulars typed, CancellationToken ct) => operation.RecordAsync(id, itemId, "记录会议条件", "条件已记录。", async (work, item) =>
    {
        int position = 1 + (await work.Db.Set<MeetingCondition>().Where(c => c.ItemId == itemId).MaxAsync(c => (int?)c.Position, ct) ?? 0);
        MeetingCondition condition = MeetingCondition.Of(item, position, clock);
        condition.Write(work.Meeting, item, typed, work.By, work.At);
        work.Db.Add(condition);
    }, ct);

    /// <summary>Writes one anew. Of two who do so at once the second is told, and keeps what they typed.</summary>
    public Task<Outcome> ChangeAsync(Guid id, Guid itemId, Guid conditionId, int seen, ConditionParticulars typed, CancellationToken ct) =>
        operation.RecordAsync(id, itemId, "修改会议条件", "条件已修改。", async (work, item) =>
        {
            MeetingCondition? condition = await work.Db.Set<MeetingCondition>().FirstOrDefaultAsync(c => c.Id == conditionId && c.ItemId == itemId, ct);
            MeetingRules.NoSuchRow.Require(condition is not null);
            MeetingOperation.Saw(work, condition, seen);
            condition.Write(work.Meeting, item, typed, work.By, work.At);
        }, ct);

    /// <summary>Strikes one.</summary>
    public Task<Outcome> StrikeAsync(Guid id, Guid itemId, Guid conditionId, int seen, CancellationToken ct) => operation.RecordAsync(id, itemId, "删去会议条件", "条件已删去。", async (work, item) =>
    {
        MeetingCondition.RequireOpen(work.Meeting, item);
        MeetingCondition? condition = await work.Db.Set<MeetingCondition>().FirstOrDefaultAsync(c => c.Id == conditionId && c.ItemId == itemId, ct);
        MeetingRules.NoSuchRow.Require(condition is not null);
        MeetingOperation.Saw(work, condition, seen);
        work.Db.Remove(condition);
    }, ct);
}
